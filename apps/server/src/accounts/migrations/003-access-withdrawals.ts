import type { Kysely } from 'kysely'
import type { Dialect } from '../migrate.ts'

export async function createAccessWithdrawalTable(kysely: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const long = dialect === 'sqlite' ? 'integer' : 'bigint'
  await kysely.schema
    .createTable('access_withdrawal')
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('user_id', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('places', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', long, (column) => column.notNull())
    .addColumn('withdrawn_by', 'text', (column) => column.notNull())
    .addColumn('erased_at', long)
    .addPrimaryKeyConstraint('access_withdrawal_pk', ['organisation_id', 'user_id'])
    .execute()
  await kysely.schema
    .createIndex('access_withdrawal_by_user')
    .on('access_withdrawal')
    .column('user_id')
    .execute()
}
