import { sql, type Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { columnTypes } from './columnTypes.ts'
import { createTable } from './tableBuilder.ts'

export async function createPlanTables(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { long } = columnTypes(dialect)
  await createTable(kysely, dialect, 'plan')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) =>
      column.notNull().check(sql`state in ('drafting', 'frozen', 'adopted')`),
    )
    .addColumn('removed_at', long)
    .execute()
  await kysely.schema.createIndex('plan_by_organisation').on('plan').column('organisation_id').execute()

  await createTable(kysely, dialect, 'plan_member')
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plan.id'))
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('role', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('plan_member_pk', ['plan_id', 'user_id'])
    .execute()
  await kysely.schema.createIndex('plan_member_by_user').on('plan_member').column('user_id').execute()
}
