/** Reads a backup into an empty data folder, or into an empty PostgreSQL database where the configuration names one. */
import {
  folderImages,
  isEmptyPostgres,
  NotABackupError,
  readPostgres,
  requireBackup,
  restoreToPostgres,
  restoreToSqlite,
} from '@samplan/storage'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { migrateAccounts } from '../accounts/migrate.ts'
import type { Configuration } from '../config/environment.ts'
import { StartFailure } from '../config/startFailure.ts'
import { Problem } from '../http/problem.ts'
import { tryLockDataFolder } from '../life/dataFolderLock.ts'
import { cannotOpen, databaseFile, imageFolder } from '../life/openStorage.ts'

/** @returns where it has been restored to, as one may say it on a screen */
export async function restoreFrom(file: string, configuration: Configuration): Promise<string> {
  const { dataFolder, databaseUrl } = configuration
  const target = databaseUrl === null ? dataFolder : addressOf(databaseUrl)
  try {
    requireBackup(file)
    const lock = tryLockDataFolder(dataFolder)
    if (lock === null) throw new StartFailure('data-folder-in-use', { folder: dataFolder })
    try {
      if (!(await isEmpty(configuration))) throw new Problem(409, 'restore-target-not-empty', { target })
      await restoreInto(file, configuration)
    } finally {
      lock.release()
    }
    return target
  } catch (error) {
    if (error instanceof NotABackupError)
      throw new Problem(422, 'restore-not-a-backup', { file, reason: error.message })
    throw cannotOpen(configuration, error)
  }
}

async function isEmpty(configuration: Configuration): Promise<boolean> {
  const { databaseUrl } = configuration
  if (databaseUrl === null) return !existsSync(databaseFile(configuration))
  const reader = readPostgres(databaseUrl)
  try {
    return await isEmptyPostgres(reader.kysely)
  } finally {
    await reader.close()
  }
}

async function restoreInto(file: string, configuration: Configuration): Promise<void> {
  const { databaseUrl, dataFolder } = configuration
  const images = folderImages(imageFolder(configuration))
  if (databaseUrl === null) return restoreToSqlite(file, databaseFile(configuration), migrateAccounts, images)
  return restoreToPostgres(file, databaseUrl, join(dataFolder, 'restoring.sqlite'), migrateAccounts, images)
}

/** Without the password. */
function addressOf(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl)
  return `${host}${pathname}`
}
