// Keeps the shell of the app, so that it opens without a connection.
// Never touches /api: what is said about people and money comes from the server or not at all.
const shell = 'trilby-shell';
const page = '/';

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(shell)
      .then(async (cache) => {
        const response = await fetch(page, { cache: 'reload' });
        if (response.ok) await keepPage(cache, response);
      })
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

/** Stores the page and the files of its build. When the page is another than before, what belonged to the old one goes. */
async function keepPage(cache, response) {
  const html = await response.clone().text();
  const before = await cache.match(page);
  if (before && (await before.text()) === html) return;
  const listed = await fetch('/shell.json', { cache: 'reload' });
  const files = listed.ok ? await listed.json() : [];
  for (const request of await cache.keys()) await cache.delete(request);
  await cache.put(page, response);
  await Promise.all([...files, '/icons/hat.svg', '/manifest.webmanifest'].map((file) => cache.add(file)));
}

async function openPage(event) {
  const { request } = event;
  const cache = await caches.open(shell);
  try {
    const response = await fetch(request);
    const html = response.headers.get('content-type') || '';
    // A page that cannot be kept is shown all the same.
    if (response.ok && html.includes('text/html')) event.waitUntil(keepPage(cache, response.clone()).catch(() => undefined));
    return response;
  } catch (offline) {
    const kept = await cache.match(page);
    if (kept) return kept;
    throw offline;
  }
}

async function openFile(request) {
  const cache = await caches.open(shell);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api')) return;
  if (request.mode === 'navigate') event.respondWith(openPage(event));
  else if (/^\/(assets|icons)\/|^\/manifest/.test(url.pathname)) event.respondWith(openFile(request));
});
