import type { Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { columnTypes } from './columnTypes.ts'
import { refuseChanges } from './refuseChanges.ts'
import { createTable } from './tableBuilder.ts'

export async function createDecisionTables(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { bytes, long } = columnTypes(dialect)
  await createTable(kysely, dialect, 'decision')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plan.id'))
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('version_id', 'text', (column) => column.notNull().references('version.id'))
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('document', bytes, (column) => column.notNull())
    .addUniqueConstraint('decision_number', ['plan_id', 'seq'])
    .execute()
  await refuseChanges(kysely, dialect, 'decision')

  await createTable(kysely, dialect, 'case_file')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plan.id'))
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', long, (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('seal', 'text', (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    .execute()
  await kysely.schema.createIndex('case_file_by_plan').on('case_file').column('plan_id').execute()
  await refuseChanges(kysely, dialect, 'case_file')
}
