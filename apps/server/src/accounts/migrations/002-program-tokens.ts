import type { Kysely } from 'kysely'
import type { Dialect } from '../migrate.ts'

export async function createProgramTokenTable(kysely: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const long = dialect === 'sqlite' ? 'integer' : 'bigint'
  await kysely.schema
    .createTable('program_token')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('user_id', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', long, (column) => column.notNull())
    .addColumn('last_used_at', long)
    .addColumn('expires_at', long)
    .execute()
  await kysely.schema.createIndex('program_token_by_user').on('program_token').column('user_id').execute()
}
