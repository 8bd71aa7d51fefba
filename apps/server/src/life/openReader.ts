/** The database that the configuration names, to look at and to copy; it is neither made nor changed. */
import { readPostgres, readSqlite, type StorageReader } from '@samplan/storage'
import type { Configuration } from '../config/environment.ts'
import { cannotOpen, databaseFile } from './openStorage.ts'

/** @throws StartFailure when there is no database, or it cannot be read */
export function openReader(configuration: Configuration): StorageReader {
  const { databaseUrl } = configuration
  try {
    return databaseUrl === null ? readSqlite(databaseFile(configuration)) : readPostgres(databaseUrl)
  } catch (error) {
    throw cannotOpen(configuration, error)
  }
}
