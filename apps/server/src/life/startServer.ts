/** Starts everything in order, and stops it in the reverse order. */
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import type { Configuration } from '../config/environment.ts'
import { seedDemo, seedLastYear } from '../demo/seedDemo.ts'
import { loadFiles } from '../web/loadFiles.ts'
import { lockDataFolder } from './dataFolderLock.ts'
import { openServices } from './openServices.ts'
import { serveHttp, type HttpServer } from './serveHttp.ts'

const WEB_APP = fileURLToPath(new URL('../../../web/dist', import.meta.url))

/** @throws StartFailure */
export async function startServer(configuration: Configuration, logger: Logger): Promise<HttpServer> {
  const lock = await lockDataFolder(configuration.dataFolder, wait)
  let origin = ''
  const { services, close } = await openServices(configuration, logger, () => origin)
  await seedDemo(services)
  await seedLastYear(services)
  const server = await serveHttp(services, loadFiles(WEB_APP))
  origin = server.origin
  return {
    origin,
    stop: async () => {
      await server.stop()
      await services.pdfPress.stop()
      await services.officePress.stop()
      await services.imageConverter.stop()
      await services.documentReader.stop()
      await close()
      lock.release()
    },
  }
}
