/** Lets the app open without a connection. Only the built app has one: in development it would serve yesterday's code. */
export function startServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // A browser that refuses (a private window) runs the app as well, only not offline.
  navigator.serviceWorker.register('/sw.js').catch(() => undefined);
}
