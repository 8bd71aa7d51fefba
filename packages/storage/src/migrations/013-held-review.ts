import type { Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { columnTypes } from './columnTypes.ts'
import { createTable } from './tableBuilder.ts'

export async function createHeldReviewTables(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { long } = columnTypes(dialect)
  await createTable(kysely, dialect, 'held_command')
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plan.id'))
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('place', long, (column) => column.notNull())
    .addColumn('command_json', 'text', (column) => column.notNull())
    .addColumn('held_at', long, (column) => column.notNull())
    .addColumn('failure', 'text')
    .addPrimaryKeyConstraint('held_command_pk', ['plan_id', 'user_id', 'id'])
    .execute()
  await createTable(kysely, dialect, 'held_sending')
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plan.id'))
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('send_at', long, (column) => column.notNull())
    .addPrimaryKeyConstraint('held_sending_pk', ['plan_id', 'user_id'])
    .execute()
}
