/** The other tabs that keep the same outbox. */
export interface OtherTabs {
  /** Runs while no other tab does, where the browser can see to that. */
  readonly alone: (run: () => Promise<boolean>) => Promise<boolean>
  /** The store has changed. */
  readonly tell: () => void
  /** Returns the unsubscriber. */
  readonly listen: (listener: () => void) => () => void
}

export function browserTabs(name: string): OtherTabs {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null
  return {
    // Two tabs that send at once do no harm where there are no locks: the server does each command once.
    alone: (run) => ('locks' in navigator ? navigator.locks.request(name, run) : run()),
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
    tell: () => channel?.postMessage(null),
    listen: (listener) => {
      channel?.addEventListener('message', listener)
      return () => channel?.removeEventListener('message', listener)
    },
  }
}
