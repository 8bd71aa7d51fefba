import { nanoid } from 'nanoid'
import type { Logger } from 'pino'
import { migrateAccounts } from '../accounts/migrate.ts'
import { folderImages } from '@samplan/storage'
import type { Configuration } from '../config/environment.ts'
import { keptSecret } from '../config/secret.ts'
import { mailerFor } from '../mail/mailerFor.ts'
import { createServices } from './createServices.ts'
import { imageFolder, openStorage } from './openStorage.ts'
import type { Services } from './services.ts'

export interface OpenedServices {
  readonly services: Services
  readonly close: () => Promise<void>
}

/** What the server and the command line work with. @throws StartFailure */
export async function openServices(
  configuration: Configuration,
  logger: Logger,
  origin: () => string,
): Promise<OpenedServices> {
  const storage = await openStorage(configuration)
  await migrateAccounts(storage.kysely, storage.dialect)
  const services = createServices({
    configuration,
    secret: configuration.authSecret ?? keptSecret(configuration.dataFolder),
    storage,
    images: folderImages(imageFolder(configuration)),
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
  }
  return { services, close }
}
