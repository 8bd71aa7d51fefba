import { chmodSync, existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

/** Milliseconds to wait for another process, such as the command line beside a running server. It blocks the loop. */
const BUSY_TIMEOUT = 5_000

/**
 * WAL lets readers of other processes go on while one writes. Only `synchronous = FULL` calls fsync at each commit; at
 * NORMAL, the default of many, a power cut takes commits that were already acknowledged. Without `recursive_triggers` a
 * `replace` removes rows behind the back of the triggers that refuse it.
 */
export function openDatabase(file: string): DatabaseSync {
  const isNew = file !== ':memory:' && !existsSync(file)
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true })
  try {
    // For its own account only: it holds sessions and the hashes of passwords. The WAL gets the mode of its database.
    if (isNew) chmodSync(file, 0o600)
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma recursive_triggers = on')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
