/** The database that the configuration names: PostgreSQL, or SQLite in the data folder. */
import { openPostgres, openSqlite, type Storage } from '@samplan/storage'
import { StorageUnavailableError } from '@samplan/sync'
import { join } from 'node:path'
import type { Configuration } from '../config/environment.ts'
import { StartFailure } from '../config/startFailure.ts'
import { reasonOf } from './dataFolderLock.ts'

type Place = Pick<Configuration, 'databaseUrl' | 'dataFolder'>

/** Where the database is while no other one is named. */
export const databaseFile = ({ dataFolder }: Pick<Place, 'dataFolder'>): string =>
  join(dataFolder, 'samplan.sqlite')

/** Where pictures are, whatever the database is: several servers on one database share the folder. */
export const imageFolder = ({ dataFolder }: Pick<Place, 'dataFolder'>): string => join(dataFolder, 'images')

/** @throws StartFailure when the database cannot be opened or does not answer */
export async function openStorage(place: Place): Promise<Storage> {
  const { databaseUrl } = place
  try {
    return await (databaseUrl === null ? openSqlite(databaseFile(place)) : openPostgres(databaseUrl))
  } catch (error) {
    throw cannotOpen(place, error)
  }
}

/** What the operator is told; another error as it is. */
export function cannotOpen({ databaseUrl, dataFolder }: Place, error: unknown): unknown {
  if (!(error instanceof StorageUnavailableError)) return error
  const reason = reasonOf(error)
  return databaseUrl === null
    ? new StartFailure('data-folder-unusable', { folder: dataFolder, reason }, { cause: error })
    : new StartFailure('database-unreachable', { reason }, { cause: error })
}
