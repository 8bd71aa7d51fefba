import type { Kysely } from 'kysely'
import type { DialectName } from '../database/dialectName.ts'
import { columnTypes } from './columnTypes.ts'
import { createTable } from './tableBuilder.ts'

export async function createIdempotencyKeyTable(
  kysely: Kysely<unknown>,
  dialect: DialectName,
): Promise<void> {
  const { bytes, long } = columnTypes(dialect)
  await createTable(kysely, dialect, 'idempotency_key')
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plan.id'))
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('key_hash', 'text', (column) => column.notNull())
    .addColumn('organisation_id', 'text', (column) => column.notNull().references('organisation.id'))
    .addColumn('request_hash', 'text', (column) => column.notNull())
    .addColumn('answer', bytes, (column) => column.notNull())
    .addColumn('at', long, (column) => column.notNull())
    .addPrimaryKeyConstraint('idempotency_key_pk', ['plan_id', 'user_id', 'key_hash'])
    .execute()
  await kysely.schema.createIndex('idempotency_key_by_time').on('idempotency_key').column('at').execute()
}
