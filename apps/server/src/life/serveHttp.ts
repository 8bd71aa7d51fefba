/** The app on a port, with its WebSockets. */
import { createAdaptorServer, type ServerType, type WebSocketServerLike } from '@hono/node-server'
import type { IncomingMessage } from 'node:http'
import { WebSocketServer } from 'ws'
import { createApp } from '../http/createApp.ts'
import { startForgetting } from '../plans/idempotency/startForgetting.ts'
import { startSweeping } from '../sockets/startSweeping.ts'
import type { WebFile } from '../web/loadFiles.ts'
import { createJobs } from './createJobs.ts'
import { listen, originAt } from './listen.ts'
import type { Services } from './services.ts'

/**
 * Bytes of one WebSocket message. Above the sync core's own limit, so that it can say what was too large; above this one
 * the socket is closed without a word.
 */
const MAX_MESSAGE = 8 * 1024 * 1024

/** Of the ten seconds that a stop may take, for storing what has arrived; and for the sockets to say goodbye. */
const FLUSH_MS = 6_000
const GOODBYE_MS = 1_500

export interface HttpServer {
  /** Where it answers, without a slash at the end. */
  readonly origin: string
  /** Nobody new comes in; what has arrived is stored; everybody is told to come back. */
  stop(): Promise<void>
}

/** @throws StartFailure when the port cannot be had */
export async function serveHttp(
  services: Services,
  webFiles: ReadonlyMap<string, WebFile>,
): Promise<HttpServer> {
  const { host, port } = services.configuration
  const webSockets = createWebSockets()
  const { fetch } = createApp(services, webFiles)
  const server = createAdaptorServer({
    fetch,
    websocket: { server: webSockets },
    serverOptions: { shouldUpgradeCallback: isForWebSocket },
  })
  const origin = originAt(host, await listen(server, host, port))
  const stopSweeping = startSweeping(services)
  const stopForgetting = startForgetting(services)
  const jobs = createJobs(services)
  await services.notifier.start()
  services.versionFiles.start()
  jobs.start()
  return {
    origin,
    stop: async () => {
      stopSweeping()
      stopForgetting()
      services.versionFiles.stop()
      await jobs.stop()
      await services.notifier.stop()
      const closed = new Promise((resolve) => server.close(resolve))
      await services.sync.drain(FLUSH_MS)
      const deadline = setTimeout(() => cutOff(server, webSockets), GOODBYE_MS)
      await closed
      clearTimeout(deadline)
    },
  }
}

/** Whoever offers another protocol (curl does) is answered in this one; left to the adapter, the socket would hang open. */
const isForWebSocket = ({ headers }: IncomingMessage): boolean =>
  headers.upgrade?.toLowerCase() === 'websocket'

/** Peers that do not answer a close, and connections kept alive for a request that will not come. */
function cutOff(server: ServerType, webSockets: WebSocketServer): void {
  for (const socket of webSockets.clients) socket.terminate()
  if ('closeAllConnections' in server) server.closeAllConnections()
}

function createWebSockets(): WebSocketServer & WebSocketServerLike {
  const options = { noServer: true, maxPayload: MAX_MESSAGE, perMessageDeflate: false }
  // ws is what the adapter means; `exactOptionalPropertyTypes` alone tells their types apart.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return new WebSocketServer(options) as WebSocketServer & WebSocketServerLike
}
