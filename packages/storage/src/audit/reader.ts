/** A database opened to look at and to copy: nothing is migrated and nothing written, beside a running server or not. */
import type { DocName } from '@samplan/document'
import type { PlanId } from '@samplan/domain'
import type { StoredDoc } from '@samplan/sync'
import { Kysely } from 'kysely'
import { DatabaseSync } from 'node:sqlite'
import { unavailableFrom } from '../database/guardedDriver.ts'
import type { DialectName } from '../database/dialectName.ts'
import type { Tables } from '../database/tables.ts'
import { load } from '../log/read.ts'
import { createPool } from '../postgres/createPool.ts'
import { GuardedPostgresDialect } from '../postgres/guardedPostgresDialect.ts'
import { isSqliteUnavailable } from '../sqlite/isSqliteUnavailable.ts'
import { NodeSqliteDialect } from '../sqlite/nodeSqliteDialect.ts'
import { createAudit, type Audit } from './audit.ts'

export interface StorageReader {
  readonly kysely: Kysely<Tables>
  readonly dialect: DialectName
  readonly audit: Audit
  load(planId: PlanId, docName: DocName): Promise<StoredDoc>
  close(): Promise<void>
}

/** @throws StorageUnavailableError when there is no such file, or it cannot be read */
export function readSqlite(file: string): StorageReader {
  return readerOf(new Kysely<Tables>({ dialect: new NodeSqliteDialect(open(file)) }), 'sqlite')
}

/** @param schema where the tables stand */
export function readPostgres(url: string, schema = 'public'): StorageReader {
  const dialect = new GuardedPostgresDialect({ pool: createPool(url, schema) })
  return readerOf(new Kysely<Tables>({ dialect }), 'postgres')
}

const readerOf = (kysely: Kysely<Tables>, dialect: DialectName): StorageReader => ({
  kysely,
  dialect,
  audit: createAudit(kysely, dialect),
  load: (planId, docName) => load(kysely, planId, docName),
  close: () => kysely.destroy(),
})

function open(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { readOnly: true })
  } catch (error) {
    throw unavailableFrom(error, isSqliteUnavailable)
  }
}
