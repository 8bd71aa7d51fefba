import { Kysely } from 'kysely'
import { createStorage, type Storage, type StorageOptions } from '../database/storage.ts'
import type { Tables } from '../database/tables.ts'
import { createPool } from './createPool.ts'
import { GuardedPostgresDialect } from './guardedPostgresDialect.ts'

export interface PostgresOptions extends StorageOptions {
  /** Where the tables stand; created where it is missing. `public` unless told. */
  readonly schema?: string
}

/** It goes into the connection's options unquoted. */
const SCHEMA = /^[a-z_][a-z0-9_]{0,62}$/

/**
 * Opens the database that several nodes share.
 *
 * @param url `postgres://user:password@host:port/database`
 * @throws StorageUnavailableError when the server cannot be reached
 */
export async function openPostgres(
  url: string,
  { schema = 'public', ...options }: PostgresOptions = {},
): Promise<Storage> {
  if (!SCHEMA.test(schema)) throw new RangeError(`Not a name for a schema: ${schema}`)
  const kysely = new Kysely<Tables>({
    dialect: new GuardedPostgresDialect({ pool: createPool(url, schema) }),
  })
  return createStorage(kysely, 'postgres', { ...options, schema })
}
