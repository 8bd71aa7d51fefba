import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { StatementCache } from './statementCache.ts'
import { toSqliteValue } from './sqliteValue.ts'

export class NodeSqliteConnection implements DatabaseConnection {
  readonly #statements: StatementCache

  constructor(database: DatabaseSync) {
    this.#statements = new StatementCache(database)
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return run<R>(this.#statements.prepare(query.sql), query.parameters)
  }

  /** Rows are at hand at once, so a stream is one chunk. */
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query)
  }
}

function run<R>(statement: StatementSync, parameters: readonly unknown[]): QueryResult<R> {
  const values = parameters.map(toSqliteValue)
  // The row type is the query builder's word; `node:sqlite` knows only values.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] }
  const { changes, lastInsertRowid } = statement.run(...values)
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
}
