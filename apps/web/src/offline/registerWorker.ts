/** Milliseconds. By then the first page has what it needs, and the worker's copies do not compete with it. */
const CALM = 3000

/**
 * Lets the app open without a network from the next time on. Browsers offer that on HTTPS and on localhost only;
 * elsewhere, and where they refuse, the app works as it did, with a network.
 */
export function registerWorker(): void {
  // A server that reloads modules while they are written has no build to keep.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  setTimeout(() => {
    navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined)
  }, CALM)
}
