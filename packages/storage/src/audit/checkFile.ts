import { sql, type Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** A damaged file can be damaged in a thousand places. */
const MOST_DAMAGES = 10

/** What SQLite says of its own file: pages, indexes, types and references. */
export async function checkFile(kysely: Kysely<Tables>): Promise<readonly string[]> {
  const integrity = await sql<{ integrity_check: string }>`
    pragma integrity_check(${sql.lit(MOST_DAMAGES)})`.execute(kysely)
  const references = await sql<{ table: string; rowid: number | null; parent: string }>`
    pragma foreign_key_check`.execute(kysely)
  return [
    ...integrity.rows.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
    ...references.rows
      .slice(0, MOST_DAMAGES)
      .map(({ table, rowid, parent }) => `${table} ${rowid ?? ''}: no such row of ${parent}`),
  ]
}
