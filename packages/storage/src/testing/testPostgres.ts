/** A schema of its own in the PostgreSQL of this machine, for one test file. */
import { Client } from 'pg'
import { randomUUID } from 'node:crypto'
import { openPostgres } from '../postgres/openPostgres.ts'
import type { Storage } from '../database/storage.ts'
import { availableOrSkipped } from './availableOrSkipped.ts'

export const POSTGRES_URL = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test'

export function postgresAvailable(): Promise<boolean> {
  return availableOrSkipped(`PostgreSQL at ${POSTGRES_URL}`, () => asAdministrator('select 1'))
}

export interface TestSchema {
  readonly schema: string
  /** One more node on the same tables. */
  readonly open: () => Promise<Storage>
  readonly drop: () => Promise<void>
}

export function newTestSchema(): TestSchema {
  const schema = `samplan_test_${randomUUID().replaceAll('-', '')}`
  return {
    schema,
    open: () => openPostgres(POSTGRES_URL, { schema }),
    drop: () => asAdministrator(`drop schema if exists ${schema} cascade`),
  }
}

async function asAdministrator(statement: string): Promise<void> {
  const client = new Client({ connectionString: POSTGRES_URL, connectionTimeoutMillis: 2_000 })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
