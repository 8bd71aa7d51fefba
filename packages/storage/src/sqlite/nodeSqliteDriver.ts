import { CompiledQuery, type DatabaseConnection, type Driver } from 'kysely'
import type { DatabaseSync } from 'node:sqlite'
import { NodeSqliteConnection } from './nodeSqliteConnection.ts'

/** One connection for everything; Kysely hands it to one user at a time. */
export class NodeSqliteDriver implements Driver {
  readonly #database: DatabaseSync
  readonly #connection: NodeSqliteConnection

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#connection = new NodeSqliteConnection(database)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection
  }

  /**
   * `immediate`: a transaction that reads first and writes later would fail at once beside another process's write. A
   * rollback that failed with its disk has left its transaction open; it is tried again first.
   */
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await this.rollbackTransaction(connection)
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  /** A full disk or an I/O error rolls back by itself, and a second rollback would hide that error behind its own. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#database.close()
  }
}
