import { openSqlite } from '@samplan/storage'
import { getMigrations } from 'better-auth/db/migration'
import { describe, expect, it } from 'vitest'
import { migrateAccounts } from './migrate.ts'

describe('migrateAccounts', () => {
  it('makes the tables as Better Auth wants them', async () => {
    const { kysely } = await openSqlite(':memory:')
    await migrateAccounts(kysely, 'sqlite')
    const wishes = await getMigrations({
      database: { db: kysely, type: 'sqlite' },
      emailAndPassword: { enabled: true },
    })
    expect(wishes.toBeCreated).toEqual([])
    expect(wishes.toBeAdded).toEqual([])
    expect(wishes.toBeAddedIndexes).toEqual([])
    expect(wishes.schemaProblems).toEqual([])
    await kysely.destroy()
  })
})
