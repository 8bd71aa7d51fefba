/** Starts everything in order, and stops it in the reverse order. */
import { createAdaptorServer } from '@hono/node-server'
import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { nanoid } from 'nanoid'
import type { Logger } from 'pino'
import { migrateAccounts } from '../accounts/migrate.ts'
import type { Configuration } from '../config/environment.ts'
import { keptSecret } from '../config/secret.ts'
import { seedDemo } from '../demo/seedDemo.ts'
import { createApp } from '../http/createApp.ts'
import { createMailer } from '../mail/mailer.ts'
import { loadFiles } from '../web/loadFiles.ts'
import { createServices } from './createServices.ts'
import { lockDataFolder } from './dataFolderLock.ts'
import { listen } from './listen.ts'
import { openStorage } from './openStorage.ts'

const WEB_APP = fileURLToPath(new URL('../../../web/dist', import.meta.url))

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
    mailer: configuration.smtpUrl === null ? null : createMailer(configuration.smtpUrl, configuration.mailFrom ?? 'Samplan <samplan@localhost>'),
    now: Date.now,
    newId: nanoid,
    publicOrigin: () => configuration.publicUrl ?? origin,
    onSessionEnd: () => {},
  })
  await seedDemo(services)
  const server = createAdaptorServer({ fetch: createApp(services, loadFiles(WEB_APP)).fetch }) as Server
  const port = await listen(server, configuration.host, configuration.port)
  origin = `http://${configuration.host.includes(':') ? `[${configuration.host}]` : configuration.host}:${port}`
  return {
    origin,
    stop: async () => {
      await new Promise((resolve) => server.close(resolve))
      await storage.close()
      lock.release()
    },
  }
}
