/**
 * Lets a driver say one thing when the database does not take what it is given. Errors that a retry may cure become
 * StorageUnavailableError with their cause; the others (a broken constraint, wrong SQL) pass as they are.
 */
import { StorageUnavailableError } from '@samplan/sync'
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely'

export type IsUnavailable = (error: unknown) => boolean

export function unavailableFrom(error: unknown, isUnavailable: IsUnavailable): unknown {
  if (error instanceof StorageUnavailableError || !isUnavailable(error)) return error
  return new StorageUnavailableError(error instanceof Error ? error.message : String(error), { cause: error })
}

export class GuardedDriver implements Driver {
  readonly #driver: Driver
  readonly #isUnavailable: IsUnavailable
  /** A wrapper lives as long as the connection it wraps: Kysely tells connections apart by identity. */
  readonly #guarded = new WeakMap<DatabaseConnection, GuardedConnection>()

  constructor(driver: Driver, isUnavailable: IsUnavailable) {
    this.#driver = driver
    this.#isUnavailable = isUnavailable
  }

  init(): Promise<void> {
    return this.#guard(() => this.#driver.init())
  }

  async acquireConnection(): Promise<GuardedConnection> {
    const connection = await this.#guard(() => this.#driver.acquireConnection())
    const known = this.#guarded.get(connection)
    if (known !== undefined) return known
    const guarded = new GuardedConnection(connection, (action) => this.#guard(action))
    this.#guarded.set(connection, guarded)
    return guarded
  }

  beginTransaction(connection: GuardedConnection, settings: TransactionSettings): Promise<void> {
    return this.#guard(() => this.#driver.beginTransaction(connection.inner, settings))
  }

  commitTransaction(connection: GuardedConnection): Promise<void> {
    return this.#guard(() => this.#driver.commitTransaction(connection.inner))
  }

  rollbackTransaction(connection: GuardedConnection): Promise<void> {
    return this.#guard(() => this.#driver.rollbackTransaction(connection.inner))
  }

  releaseConnection(connection: GuardedConnection): Promise<void> {
    return this.#driver.releaseConnection(connection.inner)
  }

  destroy(): Promise<void> {
    return this.#driver.destroy()
  }

  async #guard<T>(action: () => Promise<T>): Promise<T> {
    try {
      return await action()
    } catch (error) {
      throw unavailableFrom(error, this.#isUnavailable)
    }
  }
}

class GuardedConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection
  readonly #guard: <T>(action: () => Promise<T>) => Promise<T>

  constructor(inner: DatabaseConnection, guard: <T>(action: () => Promise<T>) => Promise<T>) {
    this.inner = inner
    this.#guard = guard
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.#guard(() => this.inner.executeQuery<R>(query))
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    return this.inner.streamQuery<R>(query, chunkSize)
  }
}
