import { sql } from 'kysely'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StorageUnavailableError } from '@samplan/sync'
import { afterAll, expect, it } from 'vitest'
import { logOfStorage } from '../testing/logOfStorage.ts'
import { storageContract } from '../testing/storageContract.ts'
import { temporaryFolder } from '../testing/temporaryFolder.ts'
import { updateLogContract } from '../testing/updateLogContract.ts'
import { openSqlite } from './openSqlite.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const file = (name: string) => join(folder.path, name)

updateLogContract('SQLite in a file', async () => logOfStorage(await openSqlite(file('log.db'))))
updateLogContract('SQLite in memory', async () => logOfStorage(await openSqlite(':memory:')))
storageContract('SQLite', () => openSqlite(file('storage.db')))

it('commits to the disk itself, and checks references', async () => {
  const storage = await openSqlite(file('pragmas.db'))
  const pragma = async (name: string) => {
    const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(storage.kysely)
    return rows[0]?.[name]
  }
  expect(await pragma('journal_mode')).toBe('wal')
  expect(await pragma('synchronous')).toBe(2)
  expect(await pragma('foreign_keys')).toBe(1)
  await storage.close()
})

it('is for its own account only: it holds sessions and the hashes of passwords', async () => {
  const storage = await openSqlite(file('private.db'))
  const modes = ['private.db', 'private.db-wal'].map((name) => statSync(file(name)).mode & 0o777)
  expect(modes).toEqual([0o600, 0o600])
  await storage.close()
})

it('lets nobody replace a row of the log', async () => {
  const storage = await openSqlite(file('replace.db'))
  const row = (author: string) => sql`values ('plan', 'outline', 1, 'organisation', ${author}, 1, x'00', 1)`
  await sql`insert into "update" ${row('anna')}`.execute(storage.kysely)
  const replaced = sql`replace into "update" ${row('bo')}`.execute(storage.kysely)
  await expect(replaced).rejects.toThrow('rows of this table never change')
  await storage.close()
})

it('keeps its incarnation when it is opened again, and begins a new one where a backup has none', async () => {
  const incarnationOf = async (id: string) => {
    const storage = await openSqlite(file('incarnation.db'), { newId: () => id })
    const incarnation = await storage.planIndex.incarnation()
    return { ...storage, incarnation }
  }
  const first = await incarnationOf('first')
  await first.close()
  const again = await incarnationOf('second')
  await again.kysely.deleteFrom('instance').execute()
  await again.close()
  const restored = await incarnationOf('third')
  await restored.close()
  expect([first, again, restored].map(({ incarnation }) => incarnation)).toEqual(['first', 'first', 'third'])
})

it('does not touch a database that a newer version has written', async () => {
  const newer = await openSqlite(file('newer.db'))
  await sql`insert into kysely_migration (name, timestamp) values ('999-later', '')`.execute(newer.kysely)
  await newer.close()
  await expect(openSqlite(file('newer.db'))).rejects.toThrow('999-later')
})

it.each([
  ['in a folder that does not exist', join('missing', 'a.db'), () => {}],
  ['that is a folder', 'folder.db', (path: string) => mkdirSync(path)],
  ['that is no database', 'text.db', (path: string) => writeFileSync(path, 'Verksamhetsplan '.repeat(100))],
])('says that it cannot open a file %s', async (_, name, prepare) => {
  prepare(file(name))
  await expect(openSqlite(file(name))).rejects.toThrow(StorageUnavailableError)
})
