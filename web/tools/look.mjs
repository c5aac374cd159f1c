// Looks at pages in Chromium: a screenshot of each, phone and desktop, light and dark, and what axe finds wrong.
// usage: node tools/look.mjs OUT [URL...]   (default: the gallery of `npm run dev`)
import { readFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [out = 'look', ...given] = process.argv.slice(2);
const gallery = 'http://localhost:5173/gallery/';
const urls = given.length > 0 ? given : [gallery, `${gallery}?sheet`, `${gallery}?confirm`, `${gallery}?rtl`];
const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
let findings = 0;
const said = new Set();
function say(line) {
  findings += 1;
  if (!said.has(line)) console.log(line);
  said.add(line);
}
for (const [at, url] of urls.entries()) {
  for (const colorScheme of ['light', 'dark']) {
    for (const [name, viewport] of Object.entries(screens)) {
      const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce', bypassCSP: true });
      page.on('console', (line) => {
        if (line.type() === 'error') say(`console: ${line.text()} ${line.location().url}`);
      });
      await page.goto(url, { waitUntil: 'networkidle' });
      await page.waitForTimeout(150);
      await page.screenshot({ path: `${out}/${at}-${name}-${colorScheme}.png`, fullPage: !url.includes('?sheet') && !url.includes('?confirm') });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      for (const { id, help, nodes } of violations) {
        for (const node of nodes) say(`${url} ${colorScheme}: ${id}: ${help}\n    ${node.html.slice(0, 160)}\n    ${node.any[0]?.message ?? ''}`);
      }
      await page.close();
    }
  }
}
await browser.close();
console.log(findings === 0 ? 'nothing found' : `${findings} found`);
if (findings > 0) process.exitCode = 1;
