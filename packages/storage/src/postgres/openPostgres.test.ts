import { afterAll, describe } from 'vitest'
import { logOfStorage } from '../testing/logOfStorage.ts'
import { storageContract } from '../testing/storageContract.ts'
import { newTestSchema, postgresAvailable } from '../testing/testPostgres.ts'
import { updateLogContract } from '../testing/updateLogContract.ts'

describe.skipIf(!(await postgresAvailable()))('PostgreSQL', () => {
  const schema = newTestSchema()
  afterAll(() => schema.drop())
  updateLogContract('PostgreSQL', async () => logOfStorage(await schema.open()))
  storageContract('PostgreSQL', () => schema.open())
})
