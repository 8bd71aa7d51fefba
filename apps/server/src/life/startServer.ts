/** Starts everything in order, and stops it in the reverse order. */
import { nanoid } from 'nanoid'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { migrateAccounts } from '../accounts/migrate.ts'
import type { Configuration } from '../config/environment.ts'
import { keptSecret } from '../config/secret.ts'
import { seedDemo } from '../demo/seedDemo.ts'
import { mailerFor } from '../mail/mailerFor.ts'
import { loadFiles } from '../web/loadFiles.ts'
import { createServices } from './createServices.ts'
import { lockDataFolder } from './dataFolderLock.ts'
import { openStorage } from './openStorage.ts'
import { serveHttp, type HttpServer } from './serveHttp.ts'
import type { Services } from './services.ts'

const WEB_APP = fileURLToPath(new URL('../../../web/dist', import.meta.url))

/** @throws StartFailure */
export async function startServer(configuration: Configuration, logger: Logger): Promise<HttpServer> {
  let origin = ''
  const { services, close } = await openServices(configuration, logger, () => origin)
  await seedDemo(services)
  const server = await serveHttp(services, loadFiles(WEB_APP))
  origin = server.origin
  return {
    origin,
    stop: async () => {
      await server.stop()
      await close()
    },
  }
}

/** What the server and the command line work with, on the data folder that this process then holds. */
export async function openServices(
  configuration: Configuration,
  logger: Logger,
  origin: () => string,
): Promise<{ readonly services: Services; readonly close: () => Promise<void> }> {
  const lock = await lockDataFolder(configuration.dataFolder, wait)
  const storage = await openStorage(configuration)
  await migrateAccounts(storage.kysely, storage.dialect)
  const services = createServices({
    configuration,
    secret: configuration.authSecret ?? keptSecret(configuration.dataFolder),
    storage,
    logger,
    mailer: mailerFor(configuration),
    now: Date.now,
    newId: nanoid,
    newSecret: () => nanoid(32),
    publicOrigin: () => configuration.publicUrl ?? origin(),
  })
  const close = async () => {
    services.sync.stop()
    await storage.close()
    lock.release()
  }
  return { services, close }
}
