import type { Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { columnTypes } from './columnTypes.ts'
import { refuseChanges } from './refuseChanges.ts'
import { createTable } from './tableBuilder.ts'

export async function createActivityTable(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { long } = columnTypes(dialect)
  await createTable(kysely, dialect, 'activity')
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plan.id'))
    .addColumn('seq', long, (column) => column.notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('at', long, (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('section_id', 'text')
    .addColumn('thread_id', 'text')
    .addColumn('user_id', 'text')
    .addColumn('from_json', 'text', (column) => column.notNull())
    .addColumn('to_json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('activity_pk', ['plan_id', 'seq'])
    .execute()
  await refuseChanges(kysely, dialect, 'activity')
}
