import type { Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { columnTypes } from './columnTypes.ts'
import { refuseChanges } from './refuseChanges.ts'
import { createTable } from './tableBuilder.ts'

export async function createLogTables(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  await createDocTable(kysely, dialect)
  await createUpdateTable(kysely, dialect)
  await createSnapshotTable(kysely, dialect)
  await refuseChanges(kysely, dialect, 'update')
}

async function createDocTable(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  await createTable(kysely, dialect, 'doc')
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plan.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('last_seq', columnTypes(dialect).long, (column) => column.notNull())
    .addPrimaryKeyConstraint('doc_pk', ['plan_id', 'name'])
    .execute()
}

/** No foreign keys here: a batch has just locked its `doc` rows, and each check costs a look-up for every update. */
async function createUpdateTable(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { bytes, long } = columnTypes(dialect)
  await createTable(kysely, dialect, 'update')
    .addColumn('plan_id', 'text', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addColumn('seq', long, (column) => column.notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('at', long, (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('update_pk', ['plan_id', 'doc', 'seq'])
    .execute()
}

async function createSnapshotTable(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { bytes, long } = columnTypes(dialect)
  await createTable(kysely, dialect, 'snapshot')
    .addColumn('plan_id', 'text', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull())
    .addColumn('upto_seq', long, (column) => column.notNull())
    .addColumn('state', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('snapshot_pk', ['plan_id', 'doc'])
    .execute()
}
