import { sql, type Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { columnTypes } from './columnTypes.ts'
import { refuseChanges } from './refuseChanges.ts'
import { createTable } from './tableBuilder.ts'

export async function createVersionTables(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  await createVersionTable(kysely, dialect)
  await createVersionDocTable(kysely, dialect)
  await createVersionFileTable(kysely, dialect)
  for (const table of ['version', 'version_doc', 'version_file']) await refuseChanges(kysely, dialect, table)
}

async function createVersionTable(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { bytes, long } = columnTypes(dialect)
  await createTable(kysely, dialect, 'version')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plan.id'))
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) =>
      column.notNull().check(sql`kind in ('proposal', 'decided-wording')`),
    )
    .addColumn('wording_version_id', 'text')
    .addColumn('wording_decision_id', 'text')
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('at', long, (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('previous', 'text')
    .addColumn('projector', 'integer', (column) => column.notNull())
    .addColumn('states_sha256', 'text', (column) => column.notNull())
    // Last: what is listed is read without it.
    .addColumn('document', bytes, (column) => column.notNull())
    .addUniqueConstraint('version_number', ['plan_id', 'number'])
    .execute()
}

async function createVersionDocTable(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { bytes } = columnTypes(dialect)
  await createTable(kysely, dialect, 'version_doc')
    .addColumn('version_id', 'text', (column) => column.notNull().references('version.id'))
    .addColumn('doc', 'text', (column) => column.notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('state', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('version_doc_pk', ['version_id', 'doc'])
    .execute()
}

async function createVersionFileTable(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { bytes } = columnTypes(dialect)
  await createTable(kysely, dialect, 'version_file')
    .addColumn('version_id', 'text', (column) => column.notNull().references('version.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('renderer', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('seal', 'text', (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('version_file_pk', ['version_id', 'kind'])
    .execute()
}
