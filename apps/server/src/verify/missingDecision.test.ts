/** Hashes and numbers show every gap but the one at the end: that one is known by what the plan counts itself. */
import { memoryImages, openSqlite, readSqlite } from '@samplan/storage'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { caseServer } from '../testing/caseServer.ts'
import { newFolder } from '../testing/processes.ts'
import { verifyStorage } from './verifyStorage.ts'

async function decidedFile(): Promise<string> {
  const file = join(newFolder(), 'samplan.sqlite')
  const storage = await openSqlite(file)
  const server = await caseServer(undefined, { storage })
  await server.freeze('v1')
  await server.give('direktor', { type: 'return-to-drafting', note: 'Mer.' })
  await server.freeze('v2')
  await server.decide('first', { versionId: 'v2' })
  await server.decide('last', { versionId: 'v2', body: 'Förbundsfullmäktige', paragraph: '12' })
  expect(await server.state()).toBe('adopted')
  server.services.sync.stop()
  await storage.close()
  return file
}

async function faultsOf(file: string): Promise<readonly string[]> {
  const reader = readSqlite(file)
  const codes: string[] = []
  for await (const { faults } of verifyStorage({ reader, images: memoryImages() }))
    codes.push(...faults.map(({ code }) => code))
  await reader.close()
  return codes
}

it('finds that the last decision is gone, or all of them', async () => {
  const file = await decidedFile()
  expect(await faultsOf(file)).toEqual([])
  for (const id of ['last', 'first']) {
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: false })
    const triggers = database.prepare("select name from sqlite_master where type = 'trigger'").all()
    for (const { name } of triggers) database.exec(`drop trigger "${String(name)}"`)
    database.prepare('delete from decision where id = ?').run(id)
    database.close()
    expect(await faultsOf(file)).toEqual(['decision-missing'])
  }
})
