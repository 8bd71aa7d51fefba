/** Several nodes on one database. */
import { StorageUnavailableError, type AppendOutcome } from '@samplan/sync'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Storage } from '../database/storage.ts'
import { logOfStorage } from '../testing/logOfStorage.ts'
import { activityOf, batchWith, docs, newPlan, updateOf } from '../testing/samples.ts'
import { newTestSchema, postgresAvailable } from '../testing/testPostgres.ts'

/** Batches that one node has under way at once; fewer than a pool has connections. */
const LANES = 8

describe.skipIf(!(await postgresAvailable()))('nodes on one PostgreSQL', () => {
  const schema = newTestSchema()
  let nodes: readonly [Storage, Storage, Storage]
  beforeAll(async () => {
    nodes = await Promise.all([schema.open(), schema.open(), schema.open()])
  })
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.close()))
    await schema.drop()
  })

  it('can open a fresh database at once, and agree on its incarnation', async () => {
    const incarnations = await Promise.all(nodes.map((node) => node.planIndex.incarnation()))
    expect(new Set(incarnations).size).toBe(1)
  })

  it('acknowledge only what is on the disk, whatever the server is set to', async () => {
    const { rows } = await sql<Record<string, unknown>>`show synchronous_commit`.execute(nodes[0].kysely)
    expect(rows).toEqual([{ synchronous_commit: 'on' }])
  })

  it('number updates and activities without gaps or circles of waiting, while some also write plan rows', async () => {
    const log = logOfStorage(nodes[0])
    const plans = [await newPlan(log), await newPlan(log), await newPlan(log)]
    const everyDoc = plans.flatMap(({ planId }) =>
      Object.values(docs).map((doc) => updateOf(planId, doc, 'x')),
    )
    const batches = Array.from({ length: 40 }, (_, index) =>
      batchWith({
        updates: index % 2 === 0 ? everyDoc : everyDoc.toReversed(),
        activities: plans.slice(index % 3).map(({ planId }) => activityOf(planId, `${index}`)),
        index: index % 4 === 0 ? plans.slice(index % 3).toReversed() : [],
      }),
    )
    await Promise.all(
      nodes.flatMap(({ updateLog }) =>
        Array.from({ length: LANES }, async (_, lane) => {
          for (const batch of batches.filter((__, index) => index % LANES === lane))
            // In turn: what waits for a connection of the pool longer than it may is told "not now".
            // oxlint-disable-next-line no-await-in-loop -- one after the other is what a lane is
            await updateLog.append(batch)
        }),
      ),
    )

    for (const { planId, docName } of everyDoc) {
      const stored = await nodes[1].updateLog.readAfter(planId, docName, 0, 1_000)
      expect(stored.map(({ seq }) => seq)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1))
    }
    const lastSeqs = await nodes[1].activityLog.lastSeqs()
    for (const [place, { planId }] of plans.entries()) {
      const entries = await nodes[2].activityLog.read(planId, { limit: 1_000, order: 'oldest-first' })
      expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
      // Of every three batches the first tells of all plans, the second of two, the third of the last.
      expect(entries).toHaveLength(([14, 27, 40][place] ?? 0) * nodes.length)
      expect(lastSeqs.get(planId)).toBe(entries.length)
    }
  })

  /** Begins to freeze on one node, and appends on another before the freeze is decided. */
  const appendDuringFreeze = async (decide: 'commit' | 'rollback') => {
    const [freezing, writing] = nodes
    const { planId } = await newPlan(logOfStorage(freezing))
    let appended: Promise<readonly AppendOutcome[]> = Promise.resolve([])
    const freeze = freezing.kysely.transaction().execute(async (transaction) => {
      await transaction.selectFrom('plan').selectAll().where('id', '=', planId).forUpdate().execute()
      appended = writing.updateLog.append(batchWith({ updates: [updateOf(planId, docs.section, 'x')] }))
      await expect.poll(waiting).toHaveLength(1)
      await transaction.updateTable('plan').set({ state: 'frozen' }).where('id', '=', planId).execute()
      if (decide === 'rollback') throw new Error('not frozen')
    })
    await freeze.catch(() => {})
    return appended
  }

  /** Processes that wait for a lock of this test's schema. */
  const waiting = async () => {
    const { rows } = await sql<{ pid: number }>`
      select distinct pid from pg_locks
      where not granted and pg_blocking_pids(pid) && (
        select array_agg(pid) from pg_locks where relation = ${`${schema.schema}.plan`}::regclass
      )`.execute(nodes[2].kysely)
    return rows
  }

  it('let no update into a plan that is being frozen', async () => {
    expect(await appendDuringFreeze('commit')).toEqual([{ status: 'refused', code: 'plan-locked' }])
  })

  it('take the update if the freeze is called off', async () => {
    expect(await appendDuringFreeze('rollback')).toEqual([{ status: 'stored', seq: 1 }])
  })

  it('lose nothing but the answer when the server ends a connection', async () => {
    const [freezing, writing] = nodes
    const { planId } = await newPlan(logOfStorage(freezing))
    const batch = batchWith({ updates: [updateOf(planId, docs.section, 'x')] })
    let appended: Promise<unknown> = Promise.resolve()
    await freezing.kysely.transaction().execute(async (transaction) => {
      await transaction.selectFrom('plan').selectAll().where('id', '=', planId).forUpdate().execute()
      appended = writing.updateLog.append(batch).catch((error: unknown) => error)
      await expect.poll(waiting).toHaveLength(1)
      const [blocked] = await waiting()
      await sql`select pg_terminate_backend(${blocked?.pid})`.execute(nodes[2].kysely)
      expect(await appended).toBeInstanceOf(StorageUnavailableError)
    })
    expect(await writing.updateLog.append(batch)).toEqual([{ status: 'stored', seq: 1 }])
  })
})
