import { describe, expect, it } from 'vitest'
import { readEnvironment } from '../config/environment.ts'
import { openStorage } from './openStorage.ts'

describe('openStorage', () => {
  it('says when PostgreSQL does not answer', async () => {
    const variables = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' }
    await expect(openStorage(readEnvironment(variables, '/nowhere'))).rejects.toThrow('database-unreachable')
  })

  it('says when the data folder takes no database', async () => {
    const variables = { DATA_DIR: '/dev/null/data' }
    await expect(openStorage(readEnvironment(variables, '/nowhere'))).rejects.toThrow('data-folder-unusable')
  })
})
