/**
 * Kysely over `node:sqlite`, which is built into Node: no native add-on. Kysely's own SqliteDialect is written for
 * better-sqlite3, whose statements say whether they return rows and take their parameters as one array.
 */
import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
} from 'kysely'
import type { DatabaseSync } from 'node:sqlite'
import { GuardedDriver } from '../database/guardedDriver.ts'
import { isSqliteUnavailable } from './isSqliteUnavailable.ts'
import { NodeSqliteDriver } from './nodeSqliteDriver.ts'

export class NodeSqliteDialect implements Dialect {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  createDriver(): Driver {
    return new GuardedDriver(new NodeSqliteDriver(this.#database), isSqliteUnavailable)
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler()
  }

  createAdapter(): DialectAdapter {
    return new NodeSqliteAdapter()
  }

  createIntrospector(kysely: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(kysely)
  }
}

/**
 * It inherits `supportsMultipleConnections: false`, by which Kysely itself lets one transaction or query run at a time
 * while the others wait.
 */
class NodeSqliteAdapter extends SqliteAdapter {
  /** A migration that fails half-way leaves nothing behind. */
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
