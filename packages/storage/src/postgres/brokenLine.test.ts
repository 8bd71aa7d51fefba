/** What becomes of a batch when the line to the server breaks: before it, within it, and between COMMIT and its answer. */
import { StorageUnavailableError } from '@samplan/sync'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Storage } from '../database/storage.ts'
import { logOfStorage } from '../testing/logOfStorage.ts'
import {
  activityOf,
  batchWith,
  bytesOf,
  docs,
  enterState,
  newPlan,
  sealWith,
  updateOf,
} from '../testing/samples.ts'
import { expectSealRefused } from '../testing/sealContract.ts'
import { startTcpProxy, type TcpProxy } from '../testing/tcpProxy.ts'
import { newTestSchema, postgresAvailable, POSTGRES_URL } from '../testing/testPostgres.ts'
import { openPostgres } from './openPostgres.ts'

describe.skipIf(!(await postgresAvailable()))('a broken line to PostgreSQL', () => {
  const schema = newTestSchema()
  let proxy: TcpProxy
  let storage: Storage
  beforeEach(async () => {
    const url = new URL(POSTGRES_URL)
    proxy = await startTcpProxy(Number(url.port))
    url.port = String(proxy.port)
    storage = await openPostgres(url.href, schema)
  })
  afterEach(async () => {
    await storage.close()
    await proxy.close()
  })
  afterAll(() => schema.drop())

  const newBatch = async () => {
    const { planId } = await newPlan(logOfStorage(storage))
    const updates = ['a', 'b'].map((text) => updateOf(planId, docs.section, text))
    return { planId, ...batchWith({ updates, activities: [activityOf(planId, 'a', updates)] }) }
  }
  const history = async ({ planId }: Awaited<ReturnType<typeof newBatch>>) =>
    bytesOf(await storage.updateLog.readAfter(planId, docs.section, 0, 10))
  const activities = async ({ planId }: Awaited<ReturnType<typeof newBatch>>) =>
    (await storage.activityLog.read(planId, { limit: 10, order: 'oldest-first' })).map(({ to }) => to)
  /** Two updates, and what is told of them. */
  const stored = [1, 2, 1].map((seq) => ({ status: 'stored', seq }))

  it('cannot be opened over it', async () => {
    proxy.accepting = false
    const url = `postgres://postgres@127.0.0.1:${proxy.port}/test`
    await expect(openPostgres(url, schema)).rejects.toThrow(StorageUnavailableError)
  })

  it('stores nothing while the server is away, and takes the batch when it is back', async () => {
    const batch = await newBatch()
    proxy.accepting = false
    proxy.cut()
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await expect(storage.updateLog.append(batch)).rejects.toThrow(StorageUnavailableError)
    }
    await expect(storage.updateLog.load(batch.planId, docs.section)).rejects.toThrow(StorageUnavailableError)
    proxy.accepting = true
    expect(await storage.updateLog.append(batch)).toEqual(stored)
  })

  it('stores nothing when the line breaks within the batch', async () => {
    const batch = await newBatch()
    proxy.onRequest = (chunk, line) => {
      if (chunk.includes('insert into "update"')) line.cut()
    }
    await expect(storage.updateLog.append(batch)).rejects.toThrow(StorageUnavailableError)
    expect(await history(batch)).toEqual([])
    expect(await activities(batch)).toEqual([])
    proxy.onRequest = () => {}
    expect(await storage.updateLog.append(batch)).toEqual(stored)
    expect(await history(batch)).toEqual(['a', 'b'])
  })

  /** The server commits, after so many milliseconds; the client never hears of it. */
  const loseAnswerToCommit = (delay: number) => {
    proxy.onRequest = (chunk, line) => {
      if (!chunk.includes('commit')) return
      line.orphan(delay)
      proxy.onRequest = () => {}
    }
  }

  it.each([
    ['has gone through', 0],
    ['is still to go through', 300],
  ])('numbers a batch once, if a commit that seemed to fail %s when it is tried again', async (_, delay) => {
    const batch = await newBatch()
    loseAnswerToCommit(delay)
    await expect(storage.updateLog.append(batch)).rejects.toThrow(StorageUnavailableError)
    const more = updateOf(batch.planId, docs.section, 'c')
    const outcomes = await storage.updateLog.append(
      batchWith({
        updates: [...batch.updates, more],
        activities: [...batch.activities, activityOf(batch.planId, 'c', [more])],
      }),
    )
    expect(outcomes).toEqual([1, 2, 3, 1, 2].map((seq) => ({ status: 'stored', seq })))
    expect(await history(batch)).toEqual(['a', 'b', 'c'])
    expect(await activities(batch)).toEqual(['a', 'c'])
  })

  it('knows what was stored unheard although the plan is frozen by now', async () => {
    const plan = await newPlan(logOfStorage(storage))
    const updates = [updateOf(plan.planId, docs.section, 'a')]
    loseAnswerToCommit(0)
    await expect(storage.updateLog.append(batchWith({ updates }))).rejects.toThrow(StorageUnavailableError)
    await enterState(logOfStorage(storage), plan, 'frozen')
    expect(await storage.updateLog.append(batchWith({ updates }))).toEqual([{ status: 'stored', seq: 1 }])
  })

  it.each([
    ['has gone through', 0],
    ['is still to go through', 300],
  ])('answers for a seal whose commit seemed to fail and %s', async (_, delay) => {
    const plan = await newPlan(logOfStorage(storage))
    const updates = [updateOf(plan.planId, docs.outline, 'frozen')]
    loseAnswerToCommit(delay)
    const sealed = await storage.updateLog.seal(plan.planId, () =>
      sealWith({ updates, index: { ...plan, state: 'frozen' } }),
    )
    expect(sealed?.stored.map(({ seq }) => seq)).toEqual([1])
    expect((await storage.planIndex.get(plan.planId))?.state).toBe('frozen')
    expect(await storage.updateLog.readAfter(plan.planId, docs.outline, 0, 10)).toHaveLength(1)
  })

  it('stores nothing of a seal whose commit does not reach the server', async () => {
    const plan = await newPlan(logOfStorage(storage))
    proxy.onRequest = (chunk, line) => {
      if (chunk.includes('commit')) line.cut()
    }
    await expectSealRefused(logOfStorage(storage), plan)
    proxy.onRequest = () => {}
    expect(await storage.planIndex.get(plan.planId)).toEqual(plan)
    expect(await storage.updateLog.docNames(plan.planId)).toEqual([])
  })

  it('numbers an activity once that no document goes with', async () => {
    const { planId } = await newBatch()
    const batch = batchWith({ activities: [activityOf(planId, 'reminded')] })
    loseAnswerToCommit(0)
    await expect(storage.updateLog.append(batch)).rejects.toThrow(StorageUnavailableError)
    expect(await storage.updateLog.append(batch)).toEqual([{ status: 'stored', seq: 1 }])
    expect(await storage.activityLog.read(planId, { limit: 10, order: 'oldest-first' })).toHaveLength(1)
  })

  it('does not take the number of another for its own', async () => {
    const batch = await newBatch()
    proxy.onRequest = (chunk, line) => {
      if (chunk.includes('commit')) line.cut()
    }
    await expect(storage.updateLog.append(batch)).rejects.toThrow(StorageUnavailableError)
    proxy.onRequest = () => {}
    const other = updateOf(batch.planId, docs.section, 'z')
    const told = activityOf(batch.planId, 'z', [other])
    await storage.updateLog.append(batchWith({ updates: [other], activities: [told] }))
    expect(await storage.updateLog.append(batch)).toEqual([2, 3, 2].map((seq) => ({ status: 'stored', seq })))
    expect(await history(batch)).toEqual(['z', 'a', 'b'])
    expect(await activities(batch)).toEqual(['z', 'a'])
  })
})
