import type { Bus } from '@samplan/sync'

/** A bus within one process. Whoever publishes hears it too, as on a real bus, and never before `publish` returns. */
export function createMemoryBus(): Bus {
  const updates = createTopic<Parameters<Bus['publish']>[0]>()
  const news = createTopic<Parameters<Bus['publishNews']>[0]>()
  return {
    publish: updates.publish,
    subscribe: updates.subscribe,
    publishNews: news.publish,
    subscribeNews: news.subscribe,
  }
}

function createTopic<Message>() {
  const subscribers = new Set<(message: Message) => void>()
  return {
    async publish(message: Message): Promise<void> {
      for (const subscriber of subscribers) queueMicrotask(() => subscriber(message))
    },
    async subscribe(onMessage: (message: Message) => void): Promise<() => Promise<void>> {
      // Wrapped, so that one function that subscribes twice is heard twice and leaves once.
      const subscriber = (message: Message) => {
        if (subscribers.has(subscriber)) onMessage(message)
      }
      subscribers.add(subscriber)
      return async () => {
        subscribers.delete(subscriber)
      }
    },
  }
}
