import type { Bus } from '@samplan/sync'

/** A bus within one process. Whoever publishes hears it too, as on a real bus, and never before `publish` returns. */
export function createMemoryBus(): Bus {
  const updates = new Topic<Parameters<Bus['publish']>[0]>()
  const news = new Topic<Parameters<Bus['publishNews']>[0]>()
  return {
    publish: (message) => updates.publish(message),
    subscribe: (onUpdates) => updates.subscribe(onUpdates),
    publishNews: (message) => news.publish(message),
    subscribeNews: (onNews) => news.subscribe(onNews),
  }
}

class Topic<Message> {
  readonly #subscribers = new Set<(message: Message) => void>()

  async publish(message: Message): Promise<void> {
    for (const subscriber of this.#subscribers) queueMicrotask(() => subscriber(message))
  }

  async subscribe(onMessage: (message: Message) => void): Promise<() => Promise<void>> {
    // Wrapped, so that one function that subscribes twice is heard twice and leaves once.
    const subscriber = (message: Message) => {
      if (this.#subscribers.has(subscriber)) onMessage(message)
    }
    this.#subscribers.add(subscriber)
    return async () => {
      this.#subscribers.delete(subscriber)
    }
  }
}
