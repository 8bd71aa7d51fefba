/** Starts everything in order, and stops it in the reverse order. */
import { createAdaptorServer, type ServerType, type WebSocketServerLike } from '@hono/node-server'
import type { Storage } from '@samplan/storage'
import { nanoid } from 'nanoid'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { WebSocketServer } from 'ws'
import { migrateAccounts } from '../accounts/migrate.ts'
import type { Configuration } from '../config/environment.ts'
import { keptSecret } from '../config/secret.ts'
import { seedDemo } from '../demo/seedDemo.ts'
import { createApp } from '../http/createApp.ts'
import { mailerFor } from '../mail/mailerFor.ts'
import { startSweeping } from '../sockets/startSweeping.ts'
import { loadFiles } from '../web/loadFiles.ts'
import { createServices } from './createServices.ts'
import { lockDataFolder, type DataFolderLock } from './dataFolderLock.ts'
import { listen, originAt } from './listen.ts'
import { openStorage } from './openStorage.ts'
import type { Services } from './services.ts'

const WEB_APP = fileURLToPath(new URL('../../../web/dist', import.meta.url))

/**
 * Bytes of one WebSocket message. Above the sync core's own limit, so that it can say what was too large; above this one
 * the socket is closed without a word.
 */
const MAX_MESSAGE = 8 * 1024 * 1024

/** Of the ten seconds that a stop may take, for storing what has arrived; and for the sockets to say goodbye. */
const FLUSH_MS = 6_000
const GOODBYE_MS = 1_500

export interface RunningServer {
  /** Where it answers, without a slash at the end. */
  readonly origin: string
  stop(): Promise<void>
}

/** @throws StartFailure */
export async function startServer(configuration: Configuration, logger: Logger): Promise<RunningServer> {
  const lock = await lockDataFolder(configuration.dataFolder, wait)
  const storage = await openStorage(configuration)
  await migrateAccounts(storage.kysely, storage.dialect)
  let origin = ''
  const services = createServices({
    configuration,
    secret: configuration.authSecret ?? keptSecret(configuration.dataFolder),
    storage,
    logger,
    mailer: mailerFor(configuration),
    now: Date.now,
    newId: nanoid,
    newSecret: () => nanoid(32),
    publicOrigin: () => configuration.publicUrl ?? origin,
  })
  await seedDemo(services)

  const webSockets = createWebSockets()
  const server = createAdaptorServer({
    fetch: createApp(services, loadFiles(WEB_APP)).fetch,
    websocket: { server: webSockets },
  })
  origin = originAt(configuration.host, await listen(server, configuration.host, configuration.port))
  const stopSweeping = startSweeping(services)
  return {
    origin,
    stop: async () => {
      stopSweeping()
      await closeDoors(server, webSockets, services)
      await close(storage, lock)
    },
  }
}

function createWebSockets(): WebSocketServer & WebSocketServerLike {
  const options = { noServer: true, maxPayload: MAX_MESSAGE, perMessageDeflate: false }
  // ws is what the adapter means; `exactOptionalPropertyTypes` alone tells their types apart.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return new WebSocketServer(options) as WebSocketServer & WebSocketServerLike
}

/** Nobody new comes in; what has arrived is stored; everybody is told to come back. */
async function closeDoors(
  server: ServerType,
  webSockets: WebSocketServer,
  { sync }: Services,
): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  await sync.drain(FLUSH_MS)
  const deadline = setTimeout(() => {
    for (const socket of webSockets.clients) socket.terminate()
    if ('closeAllConnections' in server) server.closeAllConnections()
  }, GOODBYE_MS)
  await closed
  clearTimeout(deadline)
}

async function close(storage: Storage, lock: DataFolderLock): Promise<void> {
  await storage.close()
  lock.release()
}
