/** A database of its own in the PostgreSQL of this machine; absent ones are skipped, and missed where `CI=true`. */
import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { onTestFinished } from 'vitest'

const POSTGRES_URL = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test'

export async function postgresAvailable(): Promise<boolean> {
  try {
    await asAdministrator('select 1')
    return true
  } catch (cause) {
    if (process.env['CI'] === 'true') throw new Error('PostgreSQL is needed where CI=true', { cause })
    console.warn(`SKIPPED: PostgreSQL at ${POSTGRES_URL} is not there`)
    return false
  }
}

/** Its address. It goes when the test is over. */
export async function newPostgresDatabase(): Promise<string> {
  const name = `samplan_test_${randomUUID().replaceAll('-', '')}`
  await asAdministrator(`create database ${name}`)
  onTestFinished(() => asAdministrator(`drop database ${name} with (force)`))
  const url = new URL(POSTGRES_URL)
  url.pathname = `/${name}`
  return url.href
}

async function asAdministrator(statement: string): Promise<void> {
  const client = new Client({ connectionString: POSTGRES_URL, connectionTimeoutMillis: 2000 })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
