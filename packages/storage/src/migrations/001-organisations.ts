import { sql, type Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { createTable } from './tableBuilder.ts'

export async function createOrganisationTables(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  await createTable(kysely, dialect, 'organisation')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute()

  await createTable(kysely, dialect, 'organisation_member')
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull().check(sql`role in ('administrator', 'member')`))
    .addPrimaryKeyConstraint('organisation_member_pk', ['organisation_id', 'user_id'])
    .execute()

  await kysely.schema
    .createIndex('organisation_member_by_user')
    .on('organisation_member')
    .column('user_id')
    .execute()
}
