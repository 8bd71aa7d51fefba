import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** Statements kept prepared. The queries of the application are fewer; only their batch sizes vary. */
const CAPACITY = 200

/** Prepared statements by their SQL; the one unused for longest makes room. SQLite re-prepares by itself after DDL. */
export class StatementCache {
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  prepare(sql: string): StatementSync {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql)
    this.#statements.delete(sql)
    this.#statements.set(sql, statement)
    if (this.#statements.size > CAPACITY) this.#dropOldest()
    return statement
  }

  #dropOldest(): void {
    const oldest = this.#statements.keys().next()
    if (!oldest.done) this.#statements.delete(oldest.value)
  }
}
