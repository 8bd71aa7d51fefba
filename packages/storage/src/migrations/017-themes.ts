import type { Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { columnTypes } from './columnTypes.ts'
import { refuseChanges } from './refuseChanges.ts'
import { createTable } from './tableBuilder.ts'

export async function createThemeTable(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { long } = columnTypes(dialect)
  await createTable(kysely, dialect, 'theme')
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('theme_json', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', long, (column) => column.notNull())
    .addPrimaryKeyConstraint('theme_pk', ['organisation_id', 'seq'])
    .execute()
  await refuseChanges(kysely, dialect, 'theme')
}
