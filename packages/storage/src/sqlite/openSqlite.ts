import { Kysely } from 'kysely'
import type { DatabaseSync } from 'node:sqlite'
import { unavailableFrom } from '../database/guardedDriver.ts'
import { createStorage, type Storage, type StorageOptions } from '../database/storage.ts'
import type { Tables } from '../database/tables.ts'
import { isSqliteUnavailable } from './isSqliteUnavailable.ts'
import { NodeSqliteDialect } from './nodeSqliteDialect.ts'
import { openDatabase } from './openDatabase.ts'

/**
 * Opens, and creates where there is none, the database of a single process.
 *
 * Open a file once per process and share its `kysely`: a second handle waits for this one's transactions with the event
 * loop blocked, so that neither ever goes on.
 *
 * @param file a path in an existing folder, or `:memory:`
 * @throws StorageUnavailableError when the file cannot be opened or written
 */
export async function openSqlite(file: string, options: StorageOptions = {}): Promise<Storage> {
  const kysely = new Kysely<Tables>({ dialect: new NodeSqliteDialect(guardedOpen(file)) })
  return createStorage(kysely, 'sqlite', options)
}

function guardedOpen(file: string): DatabaseSync {
  try {
    return openDatabase(file)
  } catch (error) {
    throw unavailableFrom(error, isSqliteUnavailable)
  }
}
