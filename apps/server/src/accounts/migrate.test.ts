import { openPostgres, openSqlite, type Storage } from '@samplan/storage'
import { StorageUnavailableError } from '@samplan/sync'
import { getMigrations } from 'better-auth/db/migration'
import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createTestServer } from '../testing/testServer.ts'
import { migrateAccounts } from './migrate.ts'

const POSTGRES_URL = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test'

async function wishesOf({ kysely, dialect }: Storage) {
  const { toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems } = await getMigrations({
    database: { db: kysely, type: dialect },
    emailAndPassword: { enabled: true },
  })
  return { toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems }
}

const rosterSchema = z.array(z.looseObject({ userId: z.string(), email: z.string() }))

const NONE = { toBeCreated: [], toBeAdded: [], toBeAddedIndexes: [], schemaProblems: [] }

describe('migrateAccounts', () => {
  it('makes the tables in SQLite as Better Auth wants them', async () => {
    const storage = await openSqlite(':memory:')
    expect(await wishesOf(storage)).not.toEqual(NONE)
    await migrateAccounts(storage.kysely, storage.dialect)
    expect(await wishesOf(storage)).toEqual(NONE)
    await storage.close()
  })
})

const schema = `samplan_accounts_${randomUUID().replaceAll('-', '')}`
const postgres = await openPostgres(POSTGRES_URL, { schema }).catch((error: unknown) => {
  // Where CI=true nobody reads what was skipped.
  if (!(error instanceof StorageUnavailableError) || process.env['CI'] === 'true') throw error
  console.warn(`SKIPPED: PostgreSQL at ${POSTGRES_URL} does not answer`)
  return null
})

afterAll(async () => {
  if (postgres === null) return
  await sql`drop schema ${sql.id(schema)} cascade`.execute(postgres.kysely)
  await postgres.close()
})

describe.skipIf(postgres === null)('accounts on PostgreSQL', () => {
  it('have the tables that Better Auth wants, and work', async () => {
    if (postgres === null) throw new Error('Skipped where there is no PostgreSQL')
    const server = await createTestServer({ storage: postgres })
    expect(await wishesOf(postgres)).toEqual(NONE)
    const cookie = await server.cookieOf('ekonom')
    const made = await server.call('POST', '/api/tokens', { name: 'Diariet', expiresAt: null }, { cookie })
    expect(made.status).toBe(201)
    for (const path of ['/api/me', '/api/sessions', '/api/tokens', '/api/plans/demo/people']) {
      expect((await server.call('GET', path, undefined, { cookie })).status).toBe(200)
    }
    const administrator = await server.cookieOf('samordnare')
    const roster = rosterSchema.parse(
      await (await server.call('GET', '/api/access', undefined, { cookie: administrator })).json(),
    )
    const reader = roster.find(({ email }) => email === 'lasare@demo.example')
    for (const action of ['revoke', 'restore']) {
      const path = `/api/access/${reader?.userId}/${action}`
      expect((await server.call('POST', path, {}, { cookie: administrator })).status).toBe(200)
    }
    await server.call('POST', '/api/auth/sign-out', {}, { cookie })
    expect((await server.call('GET', '/api/me', undefined, { cookie })).status).toBe(401)
    server.services.sync.stop()
  })
})
