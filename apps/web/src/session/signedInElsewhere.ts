/**
 * Tells the other tabs of this browser that somebody has signed in. A tab that is opened for a sign-in at another site has
 * no way back to the one that opened it (`Cross-Origin-Opener-Policy`), but both are of this site in the end.
 */
const CHANNEL = 'samplan-signed-in'

export function announceSignedIn(): void {
  const channel = new BroadcastChannel(CHANNEL)
  // A window's message needs a target; a channel is this site's own.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(null)
  channel.close()
}

/** Returns the unsubscriber. */
export function onSignedInElsewhere(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', listener)
  return () => channel.close()
}
