/**
 * The services of the data folder, beside a running server or without one. Beside a server nothing may be done to a plan
 * that the server may have open; making a new one, or an account, is safe: it reads those from the database.
 */
import pino from 'pino'
import { setTimeout as wait } from 'node:timers/promises'
import { readEnvironment } from '../config/environment.ts'
import { seedDemo } from '../demo/seedDemo.ts'
import { tryLockDataFolder } from '../life/dataFolderLock.ts'
import { openServices } from '../life/openServices.ts'
import type { Services } from '../life/services.ts'
import type { CommandLine } from './commandLine.ts'

export async function withServices<Result>(
  { variables, folders }: CommandLine,
  use: (services: Services) => Promise<Result>,
): Promise<Result> {
  const configuration = readEnvironment({ LOG_LEVEL: 'warn', ...variables }, folders[0] ?? '.')
  const lock = tryLockDataFolder(configuration.dataFolder)
  const { services, close } = await openServices(
    configuration,
    pino({ level: configuration.logLevel }),
    () => {
      return configuration.publicUrl ?? `http://${configuration.host}:${configuration.port}`
    },
  )
  try {
    // A server that holds the folder has seeded it, or is about to.
    await (lock === null ? organisationThere(services) : seedDemo(services))
    return await use(services)
  } finally {
    await close()
    lock?.release()
  }
}

const PATIENCE_MS = 10_000

async function organisationThere({ configuration, storage }: Services): Promise<void> {
  for (let waited = 0; configuration.demo && waited < PATIENCE_MS; waited += 100) {
    if ((await storage.organisations.list()).length > 0) return
    await wait(100)
  }
}
