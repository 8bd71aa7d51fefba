/**
 * Twelve people write without a pause while the plan is frozen again and again. Each version holds everything that was
 * acknowledged before it and no half of anything, what it says is what its stored states say, its hash is of the one
 * before, and what was refused is nowhere.
 *
 * `SEQUENCES` says how often it is frozen; `SAMPLAN_SEED` repeats what is drawn, but not who is first.
 */
import { TEST_SEED } from '@samplan/sync/testing/seed-yjs'
import { openSqlite, type Storage } from '@samplan/storage'
import { newTestSchema, postgresAvailable, temporaryFolder } from '@samplan/storage/testing'
import { seededRandom } from '@samplan/sync/testing'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { Freezing } from './freezing/Freezing.ts'

/** Some ten seconds each on a machine that has nothing else to do. */
vi.setConfig({ testTimeout: 600_000 })

const sequences = (usual: number): number => Number(process.env['SEQUENCES'] ?? usual)

interface Run {
  readonly broken: readonly string[]
  readonly promises: number
  readonly refusals: number
}

async function run(storages: readonly Storage[], freezes: number): Promise<Run> {
  const freezing = new Freezing(storages, seededRandom(TEST_SEED))
  const broken = await freezing.run(freezes)
  return { broken, promises: freezing.promises, refusals: freezing.refusals }
}

/** One in which nothing was promised, or nothing refused, proves nothing. */
const provesSomething = ({ promises, refusals }: Run): boolean => promises > 0 && refusals > 0

describe(`freezing under twelve writers, seed ${TEST_SEED}`, () => {
  const folder = temporaryFolder()
  afterAll(() => folder.remove())

  test('on a file of SQLite', async () => {
    const storage = await openSqlite(join(folder.path, 'samplan.db'))
    const done = await run([storage], sequences(200))
    await storage.close()
    expect(done.broken).toEqual([])
    expect(provesSomething(done)).toBe(true)
  })
})

describe.skipIf(!(await postgresAvailable()))(`freezing on several nodes, seed ${TEST_SEED}`, () => {
  const schema = newTestSchema()
  afterAll(() => schema.drop())

  test('on PostgreSQL', async () => {
    const nodes = [await schema.open(), await schema.open()]
    const done = await run(nodes, sequences(50))
    for (const node of nodes) await node.close()
    expect(done.broken).toEqual([])
    expect(provesSomething(done)).toBe(true)
  })
})
