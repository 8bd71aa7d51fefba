/** A bus between nodes over Redis' publish and subscribe. */
import type { Bus } from '@samplan/sync'
import { decodeNews, encodeNews } from './newsCodec.ts'
import { createBusClient } from './redisClient.ts'
import { decodeUpdates, encodeUpdates } from './updatesCodec.ts'

export interface RedisBusOptions {
  /** Installations that share a Redis need a channel each. */
  readonly channel?: string
  /** Hears of broken connections, lost messages and malformed ones. None of them stops the bus. */
  readonly onError?: (error: unknown) => void
}

export interface RedisBus extends Bus {
  close(): Promise<void>
}

/**
 * Connects, and reconnects for as long as it is open. A message that cannot be sent meanwhile is given up at once rather
 * than queued: the log has it, and late wake-ups by the thousand would help nobody.
 *
 * @param url `redis://host:port`
 * @throws when Redis cannot be reached at the start
 */
export async function createRedisBus(
  url: string,
  { channel = 'samplan:updates', onError = () => {} }: RedisBusOptions = {},
): Promise<RedisBus> {
  const publisher = await createBusClient(url, onError)
  // Redis takes no other commands on a connection that subscribes.
  const subscriber = await createBusClient(url, onError).catch((error: unknown) => {
    publisher.destroy()
    throw error
  })
  const publish = (name: string, message: Buffer) => publisher.publish(name, message).catch(onError)
  const subscribe = async (name: string, receive: (message: Buffer) => void) => {
    let listening = true
    const listener = (message: Buffer) => {
      if (!listening) return
      try {
        receive(message)
      } catch (error) {
        onError(error)
      }
    }
    await subscriber.subscribe(name, listener, true)
    return async () => {
      listening = false
      // Fails while the connection is broken; after that the client subscribes anew, to nobody's harm.
      await subscriber.unsubscribe(name, listener, true).catch(onError)
    }
  }
  const newsChannel = `${channel}:news`
  return {
    publish: async (updates) => void (await publish(channel, encodeUpdates(updates))),
    subscribe: (onUpdates) => subscribe(channel, (message) => onUpdates(decodeUpdates(message))),
    publishNews: async (news) => void (await publish(newsChannel, encodeNews(news))),
    subscribeNews: (onNews) => subscribe(newsChannel, (message) => onNews(decodeNews(message))),
    async close() {
      publisher.destroy()
      subscriber.destroy()
    },
  }
}
