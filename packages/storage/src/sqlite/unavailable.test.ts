import { StorageUnavailableError } from '@samplan/sync'
import { sql } from 'kysely'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Storage } from '../database/storage.ts'
import { availableOrSkipped } from '../testing/availableOrSkipped.ts'
import { logOfStorage } from '../testing/logOfStorage.ts'
import { batchWith, docs, enterState, newPlan, updateOf } from '../testing/samples.ts'
import { expectSealRefused } from '../testing/sealContract.ts'
import { temporaryFolder } from '../testing/temporaryFolder.ts'
import { openSqlite } from './openSqlite.ts'

const run = promisify(execFile)

const folder = temporaryFolder()
afterAll(() => folder.remove())
const file = join(folder.path, 'samplan.db')

let storage: Storage
beforeEach(async () => {
  storage = await openSqlite(file)
})
afterEach(() => storage.close())

const pragma = (text: string) => sql`pragma ${sql.raw(text)}`.execute(storage.kysely)

/** Each hinders writing for real, inside SQLite, and ends the hindrance again. */
type Hindrance = [name: string, reason: RegExp, hinder: () => Promise<() => Promise<unknown>>]

const hindrances: Hindrance[] = [
  [
    'the disk is full',
    /full/,
    async () => {
      await pragma('max_page_count = 1')
      return () => pragma('max_page_count = 1000000')
    },
  ],
  [
    'the database is read-only',
    /readonly/,
    async () => {
      await pragma('query_only = on')
      return () => pragma('query_only = off')
    },
  ],
  [
    'another process holds the file',
    /locked/,
    async () => {
      await pragma('busy_timeout = 20')
      const other = new DatabaseSync(file)
      other.exec('begin immediate')
      return async () => other.close()
    },
  ],
]

/** Bytes that this process may write into any one file; beyond them the system refuses, as a broken disk does. */
async function limitFileSize(limit: string): Promise<void> {
  await run('prlimit', ['--pid', String(process.pid), `--fsize=${limit}:unlimited`])
}

const failingDisk: Hindrance = [
  'writing to the disk fails at the commit',
  /I\/O/,
  async () => {
    await limitFileSize('65536')
    return () => limitFileSize('unlimited')
  },
]

if (await availableOrSkipped('prlimit', () => run('prlimit', ['--version']))) hindrances.push(failingDisk)

describe.each(hindrances)('while %s', (_, reason, hinder) => {
  it('stores nothing of a batch, says why, and takes the same batch afterwards', async () => {
    const plan = await newPlan(logOfStorage(storage))
    const updates = [docs.outline, docs.section].map((doc) =>
      updateOf(plan.planId, doc, new Uint8Array(100_000)),
    )
    const batch = batchWith({ updates, index: [{ ...plan, title: 'Ny titel' }] })

    const end = await hinder()
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const refused = await storage.updateLog.append(batch).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(StorageUnavailableError)
      expect(refused).toHaveProperty('cause.message', expect.stringMatching(reason))
    }
    expect(await storage.updateLog.docNames(plan.planId)).toEqual([])
    expect(await storage.planIndex.get(plan.planId)).toEqual(plan)

    await end()
    expect(await storage.updateLog.append(batch)).toEqual([1, 1].map((seq) => ({ status: 'stored', seq })))
    expect(await storage.planIndex.get(plan.planId)).toEqual(batch.index[0])
  })

  it('seals nothing, and does so afterwards', async () => {
    const plan = await newPlan(logOfStorage(storage))
    const { planId } = plan
    const end = await hinder()
    await expectSealRefused(logOfStorage(storage), plan)
    expect(await storage.updateLog.docNames(planId)).toEqual([])
    expect(await storage.planIndex.get(planId)).toEqual(plan)
    expect(
      await storage.kysely.selectFrom('version').select('id').where('plan_id', '=', planId).execute(),
    ).toEqual([])

    await end()
    await enterState(logOfStorage(storage), plan, 'frozen')
    expect((await storage.planIndex.get(planId))?.state).toBe('frozen')
  })
})
