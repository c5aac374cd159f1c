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

/** Stores the page and the files it names. When the page is another than before, what belonged to the old one goes. */
async function keepPage(cache, response) {
  const html = await response.clone().text();
  const before = await cache.match(page);
  if (before && (await before.text()) !== html) {
    for (const request of await cache.keys()) await cache.delete(request);
  }
  await cache.put(page, response);
  const files = [...html.matchAll(/(?:src|href)="(\/(?:assets|icons)\/[^"]+)"/g)].map((match) => match[1]);
  await Promise.all(files.map(async (file) => (await cache.match(file)) || cache.add(file)));
}

async function openPage(request) {
  const cache = await caches.open(shell);
  try {
    const response = await fetch(request);
    const html = response.headers.get('content-type') || '';
    if (response.ok && html.includes('text/html')) await keepPage(cache, response.clone());
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
  if (request.mode === 'navigate') event.respondWith(openPage(request));
  else if (/^\/(assets|icons)\//.test(url.pathname)) event.respondWith(openFile(request));
});
