import { join } from 'node:path'
import { afterAll } from 'vitest'
import { logOfStorage } from '../testing/logOfStorage.ts'
import { temporaryFolder } from '../testing/temporaryFolder.ts'
import { updateLogContract } from '../testing/updateLogContract.ts'
import { openSqlite } from './openSqlite.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

updateLogContract('SQLite in a file', async () => logOfStorage(await openSqlite(join(folder.path, 'a.db'))))
updateLogContract('SQLite in memory', async () => logOfStorage(await openSqlite(':memory:')))
