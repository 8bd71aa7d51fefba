import type { Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { columnTypes } from './columnTypes.ts'
import { refuseChanges } from './refuseChanges.ts'
import { createTable } from './tableBuilder.ts'

export async function createBoardTables(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { long } = columnTypes(dialect)
  await createTable(kysely, dialect, 'board_link')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plan.id'))
    .addColumn('version_id', 'text', (column) => column.notNull().references('version.id'))
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('includes_json', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_at', long, (column) => column.notNull())
    .addColumn('expires_at', long, (column) => column.notNull())
    .addColumn('revoked_at', long)
    .addColumn('openings', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('opened_at', long)
    .execute()
  await kysely.schema.createIndex('board_link_by_plan').on('board_link').column('plan_id').execute()

  await createTable(kysely, dialect, 'board_memo')
    .addColumn('version_id', 'text', (column) => column.notNull().references('version.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('memo_json', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', long, (column) => column.notNull())
    .addPrimaryKeyConstraint('board_memo_pk', ['version_id', 'seq'])
    .execute()
  await refuseChanges(kysely, dialect, 'board_memo')
}
