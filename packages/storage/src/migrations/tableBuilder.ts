import { sql, type CreateTableBuilder, type Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'

/** Starts a table. `strict` makes SQLite check the column types, as PostgreSQL does. */
export function createTable(
  kysely: Kysely<unknown>,
  dialect: DialectName,
  name: string,
): CreateTableBuilder<string> {
  const table = kysely.schema.createTable(name)
  return dialect === 'sqlite' ? table.modifyEnd(sql`strict`) : table
}
