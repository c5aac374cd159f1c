/** Lets the app open without a connection. Only the built app has one: in development it would serve yesterday's code. */
export function startServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // A browser that refuses (a private window) runs the app as well, only not offline.
  navigator.serviceWorker.register('/sw.js').catch(() => undefined);
}

/**
 * After an update on the server, a page of the old build asks for a file that is no longer there.
 * Loading again brings the new build; once, so that a file that is truly missing does not turn in circles.
 */
export function reloadWhenOutdated(): void {
  const mark = 'trilby.reloaded';
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(mark) ?? 0);
    if (!navigator.onLine || Date.now() - last < 30_000) return;
    event.preventDefault();
    sessionStorage.setItem(mark, String(Date.now()));
    window.location.reload();
  });
}
