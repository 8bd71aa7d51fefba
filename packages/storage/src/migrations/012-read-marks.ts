import type { Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { columnTypes } from './columnTypes.ts'
import { createTable } from './tableBuilder.ts'

export async function createReadMarkTable(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { long } = columnTypes(dialect)
  await createTable(kysely, dialect, 'read_mark')
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plan.id'))
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('upto', long, (column) => column.notNull())
    .addPrimaryKeyConstraint('read_mark_pk', ['plan_id', 'user_id', 'kind', 'subject_id'])
    .execute()
}
