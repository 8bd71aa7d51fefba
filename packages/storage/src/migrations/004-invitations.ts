import type { Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { columnTypes } from './columnTypes.ts'
import { createTable } from './tableBuilder.ts'

export async function createInvitationTable(kysely: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const { long } = columnTypes(dialect)
  await createTable(kysely, dialect, 'invitation')
    .addColumn('token_hash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('plan_id', 'text', (column) => column.references('plan.id'))
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('invited_by', 'text', (column) => column.notNull())
    .addColumn('created_at', long, (column) => column.notNull())
    .addColumn('expires_at', long, (column) => column.notNull())
    .addColumn('used_at', long)
    .addColumn('used_by', 'text')
    .execute()
  await kysely.schema.createIndex('invitation_by_plan').on('invitation').column('plan_id').execute()
}
