import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, Screen } from './screen';

// What the scenes rely on: a screen that notices. Each page here has one thing wrong with it, or none.
const pages: Record<string, string> = {
  '/good': '<h1>Hats</h1><button>Pass one</button>',
  '/unlabelled': '<h1>Hats</h1><input>',
  '/pale-in-the-dark': '<style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style><h1>Hats</h1><p>Felt</p>',
  '/throws': '<h1>Hats</h1><script nonce="n">throw new Error("it fell off")</script>',
  '/complains': '<h1>Hats</h1><script nonce="n">console.error("too small")</script>',
  '/misses': '<h1>Hats</h1><img alt="a hat" src="/nowhere.png">',
  '/cut': '<h1>Hats</h1><img alt="a hat" src="/cut.png">',
};

let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = pages[request.url ?? ''];
    if (request.url === '/cut.png') {
      request.socket.destroy();
      return;
    }
    response.writeHead(body ? 200 : 404, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'self'; script-src 'nonce-n'; style-src 'unsafe-inline'; img-src 'self' data:",
    });
    response.end(
      `<!doctype html><html lang="en"><head><title>Hats</title><link rel="icon" href="data:,"></head>` +
        `<body><main>${body ?? ''}</main></body></html>`,
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function visit(path: string): Promise<Screen> {
  const screen = await Screen.open(browser, 'Ana', origin);
  await screen.page.goto(path, { waitUntil: 'networkidle' });
  return screen;
}

test('a good page has no trouble and no finding', async () => {
  const screen = await visit('/good');
  await screen.accessible();
  expect(screen.troubles).toEqual([]);
  expect(screen.page.viewportSize()).toEqual({ width: 390, height: 844 });
});

test('a field without a label is a finding', async () => {
  await expect((await visit('/unlabelled')).accessible()).rejects.toThrow(/light: label: .*dark: label: /s);
});

test('a finding in the dark alone is found', async () => {
  const screen = await visit('/pale-in-the-dark');
  const failure = await screen.accessible().catch((error: Error) => error.message);
  expect(failure).toMatch(/dark: color-contrast/);
  expect(failure).not.toMatch(/light: /);
  expect(await screen.page.evaluate(() => matchMedia('(prefers-color-scheme: light)').matches)).toBe(true);
});

test.each([
  ['/throws', /exception: .*it fell off/],
  ['/complains', /console: too small/],
  ['/misses', /console: .*404/],
  ['/cut', /request: GET .*cut\.png/],
])('%s is noticed', async (path, expected) => {
  const screen = await visit(path);
  expect(screen.troubles.join('\n')).toMatch(expected);
});

test('trouble that is part of the scene is forgiven, and no other', async () => {
  const screen = await visit('/misses');
  screen.forgive(/nowhere\.png/);
  expect(screen.troubles).toEqual([]);
  await screen.page.goto('/complains', { waitUntil: 'networkidle' });
  expect(screen.troubles).toHaveLength(1);
});

test('an authenticator makes a passkey', async () => {
  const screen = await visit('/good');
  await screen.authenticator();
  const kind = await screen.page.evaluate(async () => {
    const bytes = new Uint8Array(32);
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: bytes,
        rp: { name: 'Hats' },
        user: { id: bytes, name: 'ana', displayName: 'Ana' },
        pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
      },
    });
    return made?.type;
  });
  expect(kind).toBe('public-key');
});
