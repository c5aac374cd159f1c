// Draws the PNG icons from public/icons/hat.svg; run it again when the hat changes.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const at = (name) => new URL(`../public/icons/${name}`, import.meta.url).pathname;
const round = readFileSync(at('hat.svg'), 'utf8');
// Where the platform cuts its own shape, the paper goes to the edge and the hat keeps to the safe middle.
const square = round.replace(/ rx="11"/, '').replace('translate(4.8 5) scale(.8)', 'translate(8.2 8.4) scale(.66)');
const icons = [
  ['hat-192.png', 192, round],
  ['hat-512.png', 512, round],
  ['hat-180.png', 180, square],
  ['hat-maskable-512.png', 512, square],
];

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu'] });
for (const [name, side, svg] of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: at(name), omitBackground: true });
  await page.close();
}
await browser.close();
