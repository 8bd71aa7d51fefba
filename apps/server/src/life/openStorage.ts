/** The database that the configuration names: PostgreSQL, or SQLite in the data folder. */
import { openPostgres, openSqlite, type Storage } from '@samplan/storage'
import { StorageUnavailableError } from '@samplan/sync'
import { join } from 'node:path'
import type { Configuration } from '../config/environment.ts'
import { StartFailure } from '../config/startFailure.ts'
import { reasonOf } from './dataFolderLock.ts'

/** @throws StartFailure when the database cannot be opened or does not answer */
export async function openStorage({ databaseUrl, dataFolder }: Configuration): Promise<Storage> {
  try {
    return await (databaseUrl === null
      ? openSqlite(join(dataFolder, 'samplan.sqlite'))
      : openPostgres(databaseUrl))
  } catch (error) {
    if (!(error instanceof StorageUnavailableError)) throw error
    const reason = reasonOf(error)
    throw databaseUrl === null
      ? new StartFailure('data-folder-unusable', { folder: dataFolder, reason }, { cause: error })
      : new StartFailure('database-unreachable', { reason }, { cause: error })
  }
}
