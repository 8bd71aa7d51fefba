import { afterAll, describe, expect, it } from 'vitest'
import { logOfStorage } from '../testing/logOfStorage.ts'
import { storageContract } from '../testing/storageContract.ts'
import { newTestSchema, postgresAvailable } from '../testing/testPostgres.ts'
import { updateLogContract } from '../testing/updateLogContract.ts'
import { openPostgres } from './openPostgres.ts'

describe.skipIf(!(await postgresAvailable()))('PostgreSQL', () => {
  const schema = newTestSchema()
  afterAll(() => schema.drop())
  updateLogContract('PostgreSQL', async () => logOfStorage(await schema.open()))
  storageContract('PostgreSQL', () => schema.open())
})

it.each(['', 'Samplan', 'a b', 'a -c fsync=off', 'x'.repeat(64)])(
  'takes no schema named "%s"',
  async (schema) => {
    await expect(openPostgres('postgres://127.0.0.1', { schema })).rejects.toThrow(RangeError)
  },
)
