import { sql, type Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { createTable } from './tableBuilder.ts'

export async function createInstanceTable(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  await createTable(kysely, dialect, 'instance')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('incarnation', 'text', (column) => column.notNull())
    .execute()
}
