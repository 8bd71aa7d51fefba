/** Brings a backup back to life, under a new incarnation: nothing that it has rolled back is uploaded again. */
import { sql, type Kysely } from 'kysely'
import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Storage } from '../database/storage.ts'
import type { Tables } from '../database/tables.ts'
import type { ImageStore } from '../images/imageStore.ts'
import { openPostgres } from '../postgres/openPostgres.ts'
import { openSqlite } from '../sqlite/openSqlite.ts'
import { APPLICATION_ID, OWN_LEFT_OUT, syncToDisk, tablesIn, type MigrateOthers } from './backupFile.ts'
import { dropImages, restoreImages } from './backupImages.ts'
import { insertRows, type Row } from './writeBackup.ts'

export class NotABackupError extends Error {
  override readonly name = 'NotABackupError'
}

const ROWS_AT_ONCE = 100

/** @throws NotABackupError with the reason */
export function requireBackup(file: string): void {
  const database = opened(file)
  try {
    const { application_id: id } = database.prepare('pragma application_id').get() ?? {}
    if (id !== APPLICATION_ID) throw new NotABackupError('it is not marked as one')
    const { integrity_check: verdict } = database.prepare('pragma integrity_check(1)').get() ?? {}
    if (verdict !== 'ok') throw new NotABackupError(String(verdict))
  } catch (error) {
    throw error instanceof NotABackupError ? error : new NotABackupError(reasonOf(error), { cause: error })
  } finally {
    database.close()
  }
}

function opened(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { readOnly: true })
  } catch (error) {
    throw new NotABackupError(reasonOf(error), { cause: error })
  }
}

/**
 * @param target where the database shall be; nothing stands there until all of it does
 * @param images where pictures shall be: first of all, so that whatever the database names is there
 * @throws NotABackupError
 */
export async function restoreToSqlite(
  backup: string,
  target: string,
  migrateOthers: MigrateOthers,
  images: ImageStore,
): Promise<void> {
  const unfinished = `${target}.restoring`
  try {
    const storage = await migratedCopy(backup, unfinished, migrateOthers)
    await sql`pragma journal_mode = delete`.execute(storage.kysely)
    await storage.close()
    await restoreImages(backup, images)
    syncToDisk(unfinished)
    renameSync(unfinished, target)
    syncToDisk(target)
  } finally {
    removeDatabase(unfinished)
  }
}

/** True where no table has a row, but for what migrating and opening leave behind. */
export async function isEmptyPostgres(kysely: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE'`.execute(kysely)
  for (const { name } of rows.filter((table) => !isLeftBehind(table.name))) {
    const found = await sql`select 1 from ${sql.table(name)} limit 1`.execute(kysely)
    if (found.rows.length > 0) return false
  }
  return true
}

const isLeftBehind = (table: string): boolean =>
  table === 'instance' || table.endsWith('_migration') || table.endsWith('_migration_lock')

/**
 * @param scratch a file that is not there, for the backup as this program would have made it
 * @throws NotABackupError
 */
export async function restoreToPostgres(
  backup: string,
  url: string,
  scratch: string,
  migrateOthers: MigrateOthers,
  images: ImageStore,
  schema = 'public',
): Promise<void> {
  const source = await migratedCopy(backup, scratch, migrateOthers)
  try {
    await restoreImages(backup, images)
    const target = await openPostgres(url, { schema })
    try {
      await migrateOthers(target.kysely, 'postgres')
      const tables = (await tablesIn(source.kysely)).filter((table) => !OWN_LEFT_OUT.includes(table))
      await target.kysely.transaction().execute(async (transaction) => {
        for (const table of tables) await copyTable(source.kysely, transaction, table)
      })
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
    removeDatabase(scratch)
  }
}

/** The backup with today's tables. It is a backup no more. */
async function migratedCopy(backup: string, file: string, migrateOthers: MigrateOthers): Promise<Storage> {
  requireBackup(backup)
  removeDatabase(file)
  copyFileSync(backup, file)
  try {
    await dropImages(file)
    const storage = await openSqlite(file)
    await sql`pragma application_id = 0`.execute(storage.kysely)
    await migrateOthers(storage.kysely, 'sqlite')
    return storage
  } catch (error) {
    // Written by a newer version, as a rule.
    throw new NotABackupError(reasonOf(error), { cause: error })
  }
}

async function copyTable(source: Kysely<Tables>, target: Kysely<Tables>, table: string): Promise<void> {
  let after = 0
  for (;;) {
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} where rowid > ${after} order by rowid limit ${sql.lit(ROWS_AT_ONCE)}`.execute(
      source,
    )
    if (rows.length === 0) return
    after = await lastOf(source, table, after)
    await insertRows(target, table, rows)
  }
}

/** The rowid up to which the rows after `after` have been read. */
async function lastOf(source: Kysely<Tables>, table: string, after: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    select max(id) as last from (
      select rowid as id from ${sql.table(table)}
      where rowid > ${after} order by rowid limit ${sql.lit(ROWS_AT_ONCE)})`.execute(source)
  return rows[0]?.last ?? after
}

function removeDatabase(file: string): void {
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(file + part, { force: true })
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
