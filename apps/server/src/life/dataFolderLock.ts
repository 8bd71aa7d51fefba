/**
 * Only one process may serve a data folder: two would each hold their own rooms over one SQLite file and overwrite what
 * the other has in memory. The lock is SQLite's own on a file beside the database, so the system lets go of it when the
 * process dies, however it dies.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartFailure } from '../config/startFailure.ts'

/** A server that is being replaced has this long to flush and let go. */
const PATIENCE_MS = 12_000

export interface DataFolderLock {
  release(): void
}

/** Null while another process holds the folder. @throws StartFailure when the folder cannot be used */
export function tryLockDataFolder(folder: string): DataFolderLock | null {
  const database = openIn(folder)
  try {
    database.exec('pragma locking_mode = exclusive; begin exclusive')
    return { release: () => database.close() }
  } catch (error) {
    database.close()
    if (isHeldByAnother(error)) return null
    throw unusable(folder, error)
  }
}

/** SQLITE_BUSY; anything else, such as a full disk, does not pass by waiting for another process. */
const isHeldByAnother = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === 5

/** @throws StartFailure when the folder cannot be used, or stays in use */
export async function lockDataFolder(
  folder: string,
  wait: (milliseconds: number) => Promise<void>,
): Promise<DataFolderLock> {
  for (let waited = 0; waited < PATIENCE_MS; waited += 250) {
    const lock = tryLockDataFolder(folder)
    if (lock !== null) return lock
    await wait(250)
  }
  throw new StartFailure('data-folder-in-use', { folder })
}

function openIn(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return new DatabaseSync(join(folder, 'lock'), { timeout: 0 })
  } catch (error) {
    throw unusable(folder, error)
  }
}

const unusable = (folder: string, error: unknown): StartFailure =>
  new StartFailure('data-folder-unusable', { folder, reason: reasonOf(error) }, { cause: error })

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
