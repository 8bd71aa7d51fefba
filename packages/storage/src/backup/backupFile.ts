/** What a backup is: one SQLite file, whatever the database, that says so in its header. */
import { sql, type Kysely } from 'kysely'
import { closeSync, fsyncSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { DialectName } from '../database/dialectName.ts'
import type { Tables } from '../database/tables.ts'

/** "SMPL": `pragma application_id`, by which `file` and others tell SQLite's files apart too. */
export const APPLICATION_ID = 0x53_4d_50_4c

/**
 * `instance` names one life of a database, and a restored one begins another. Answers are kept under a secret that is in
 * no backup.
 */
export const OWN_LEFT_OUT: readonly string[] = ['instance', 'idempotency_key']

/** Brings the tables of others, which this package does not know, up to date. */
export type MigrateOthers = (kysely: Kysely<Tables>, dialect: DialectName) => Promise<void>

/** Kysely's own: what has been migrated is told by each database itself. */
const isHistory = (table: string): boolean => /_migration(?:_lock)?$/u.test(table)

/** Derived from the documents, and made anew where it is missing; the two kinds of database keep it in their own ways. */
const isDerived = (table: string): boolean => table.startsWith('search_')

/** In the order in which they were made: a table stands after those that it refers to. */
export async function tablesIn(kysely: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by rowid`.execute(
    kysely,
  )
  return rows.map(({ name }) => name).filter((name) => !isHistory(name) && !isDerived(name))
}

/** Empties what no backup holds, not a byte of it left in the file, and writes in its header what it is. */
export function finishBackup(file: string, leftOut: readonly string[]): void {
  const database = new DatabaseSync(file)
  try {
    database.exec('pragma journal_mode = delete; pragma secure_delete = on')
    const tables = database.prepare("select name from sqlite_master where type = 'table'").all()
    for (const { name } of tables)
      if (leftOut.includes(String(name))) database.exec(`delete from "${String(name)}"`)
    database.exec(`pragma application_id = ${APPLICATION_ID}`)
  } finally {
    database.close()
  }
  syncToDisk(file)
}

/** Waits until the file, and its name in its folder, are on the disk. */
export function syncToDisk(file: string): void {
  for (const path of [file, dirname(file)]) {
    const descriptor = openSync(path, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  }
}
