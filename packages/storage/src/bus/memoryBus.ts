import type { Bus, StoredUpdate } from '@samplan/sync'

type Subscriber = (updates: readonly StoredUpdate[]) => void

/** A bus within one process. Whoever publishes hears it too, as on a real bus, and never before `publish` returns. */
export function createMemoryBus(): Bus {
  const subscribers = new Set<Subscriber>()
  return {
    async publish(updates) {
      for (const subscriber of subscribers) queueMicrotask(() => subscriber(updates))
    },
    async subscribe(onUpdates) {
      // Wrapped, so that one function that subscribes twice is heard twice and leaves once.
      const subscriber: Subscriber = (updates) => {
        if (subscribers.has(subscriber)) onUpdates(updates)
      }
      subscribers.add(subscriber)
      return async () => {
        subscribers.delete(subscriber)
      }
    },
  }
}
