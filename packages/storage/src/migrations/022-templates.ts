import type { Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { columnTypes } from './columnTypes.ts'
import { createTable } from './tableBuilder.ts'

export async function createTemplateTable(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { long } = columnTypes(dialect)
  await createTable(kysely, dialect, 'plan_template')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull())
    .addColumn('plan_json', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', long, (column) => column.notNull())
    .addUniqueConstraint('plan_template_name', ['organisation_id', 'name_key'])
    .execute()
}
