/** Copies a database that is in use, as it is at one moment, into a file that nobody has open. */
import { sql, type Kysely, type Transaction } from 'kysely'
import { chmodSync } from 'node:fs'
import type { StorageReader } from '../audit/reader.ts'
import type { Tables } from '../database/tables.ts'
import type { ImageReader } from '../images/imageStore.ts'
import { openSqlite } from '../sqlite/openSqlite.ts'
import { writeImages } from './backupImages.ts'
import { finishBackup, OWN_LEFT_OUT, tablesIn, type MigrateOthers } from './backupFile.ts'

export interface BackupOptions {
  readonly migrateOthers: MigrateOthers
  /** Tables of others whose rows are left out. */
  readonly leaveOut: readonly string[]
  readonly images: ImageReader
}

/** Rows that are in memory at once. Each may hold a file of some megabytes. */
const ROWS_AT_ONCE = 100

/** @param file does not exist yet */
export async function writeBackup(
  reader: StorageReader,
  file: string,
  { migrateOthers, leaveOut, images }: BackupOptions,
): Promise<void> {
  const leftOut = [...OWN_LEFT_OUT, ...leaveOut]
  // It reads all of one moment, hinders no writer, and takes no pages along that hold what was deleted.
  if (reader.dialect === 'sqlite') await sql`vacuum into ${sql.lit(file)}`.execute(reader.kysely)
  else await copyFromPostgres(reader.kysely, file, migrateOthers, leftOut)
  chmodSync(file, 0o600)
  await writeImages(file, images)
  finishBackup(file, leftOut)
}

async function copyFromPostgres(
  source: Kysely<Tables>,
  file: string,
  migrateOthers: MigrateOthers,
  leftOut: readonly string[],
): Promise<void> {
  const target = await openSqlite(file)
  try {
    await migrateOthers(target.kysely, 'sqlite')
    await sql`pragma foreign_keys = off`.execute(target.kysely)
    const tables = (await tablesIn(target.kysely)).filter((table) => !leftOut.includes(table))
    await source
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (moment) => {
        for (const table of tables) await copyTable(moment, target.kysely, table)
      })
  } finally {
    await target.close()
  }
}

async function copyTable(source: Transaction<Tables>, target: Kysely<Tables>, table: string): Promise<void> {
  await sql`declare copied no scroll cursor for select * from ${sql.table(table)}`.execute(source)
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(ROWS_AT_ONCE)} from copied`.execute(source)
    if (rows.length === 0) break
    await insertRows(target, table, rows)
  }
  await sql`close copied`.execute(source)
}

export type Row = Readonly<Record<string, unknown>>

export async function insertRows(target: Kysely<Tables>, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(values)}`.execute(target)
}
