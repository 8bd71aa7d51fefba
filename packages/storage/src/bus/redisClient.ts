import { createClient } from 'redis'

/** Milliseconds. */
const CONNECT_TIMEOUT = 5_000
const FIRST_RETRY = 50
const SLOWEST_RETRY = 2_000

/**
 * A connected client, which then reconnects by itself and subscribes anew. Only the first connection may fail for good:
 * a wrong address should stop the start and not be tried for ever.
 */
export async function createBusClient(url: string, onError: (error: unknown) => void) {
  let connected = false
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: CONNECT_TIMEOUT,
      reconnectStrategy: (retries, cause) =>
        connected ? Math.min(FIRST_RETRY * 2 ** retries, SLOWEST_RETRY) : cause,
    },
  })
  client.on('error', onError)
  await client.connect()
  connected = true
  return client
}
