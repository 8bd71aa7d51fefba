import {
  readBudget,
  reconcileBudget,
  removeLine,
  restoreSection,
  sectionRoots,
  setCell,
} from '@samplan/document'
import {
  blockIdSchema,
  columnIdSchema,
  lineIdSchema,
  sectionIdSchema,
  type Reconciliation,
} from '@samplan/domain'
import { budgetDraft, groupDraft, known, lineDraft } from '@samplan/domain/testing'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { BUDGET, createWorld, PLAN, testUserId, type World } from '../testing/createWorld.ts'
import { MemoryUpdateLog } from '../testing/MemoryUpdateLog.ts'
import { TestBus } from '../testing/TestBus.ts'
import type { TestClient } from '../testing/TestClient.ts'

const SECTION = sectionIdSchema.parse('budget')
const TABLE = blockIdSchema.parse('table')
const [RENT, TRAVEL] = [lineIdSchema.parse('rent'), lineIdSchema.parse('travel')]
const NOW = columnIdSchema.parse('now')

const line = (id: string) => lineDraft({ id, amounts: { now: known(100) } })
const plan = {
  sections: [
    {
      id: 'budget',
      kind: 'budget' as const,
      blocks: [budgetDraft({ id: TABLE, groups: [groupDraft({ lines: [line(RENT), line(TRAVEL)] })] })],
    },
  ],
}

/** As the command does; resolves when it is on disk. */
async function reconcile({ service, clock }: World): Promise<void> {
  const economist = testUserId('economist')
  const done = service.edit(PLAN, BUDGET, economist, (docs, at) => {
    const doc = docs.get(BUDGET)
    return doc && reconcileBudget({ doc, sectionId: SECTION }, TABLE, { by: economist, at }, economist)
  })
  await clock.settle()
  await done
}

const write = ({ doc }: TestClient, kronor: number, lineId = RENT) =>
  setCell(doc, TABLE, lineId, NOW, { kind: 'known', kronor }, null)

const seenBy = ({ doc }: TestClient): Reconciliation | null => readBudget(doc, TABLE).reconciliation
const changesIn = (reconciliation: Reconciliation | null | undefined) =>
  reconciliation?.changes.map(({ lineId, by }) => [lineId, by])

describe('[R112] a table that somebody has reconciled', () => {
  test('names who changed it since, and when, to everybody', async () => {
    const world = await createWorld({ plan })
    const writer = await world.open('coordinator', BUDGET)
    const reader = await world.open('reader', BUDGET)
    await reconcile(world)
    expect(seenBy(reader)).toMatchObject({ by: 'economist', changes: [] })

    write(writer, 200)
    removeLine(writer.doc, TABLE, TRAVEL, null)
    await world.clock.settle()
    expect(changesIn(seenBy(reader))).toEqual([
      ['rent', 'coordinator'],
      ['travel', 'coordinator'],
    ])
    const { updates } = await world.log.load(PLAN, BUDGET)
    expect(updates.map(({ at }) => at)).toContain(seenBy(reader)?.changes[0]?.at)
    expect(seenBy(writer)).toEqual(seenBy(reader))
  })

  test('takes no mark and no stamp from a client', async () => {
    const world = await createWorld({ plan })
    const writer = await world.open('coordinator', BUDGET, { control: true })
    writer.doc.getMap('reconciled').set(`${TABLE}/=`, { by: 'economist', at: 1, cells: [] })
    await world.clock.settle()
    expect(writer.refusals.map(({ code }) => code)).toEqual(['update-unsound'])
    await reconcile(world)
    const forger = await world.open('coordinator', BUDGET, { control: true })
    forger.doc.getMap('reconciled').delete(`${TABLE}/=`)
    await world.clock.settle()
    expect(forger.refusals.map(({ code }) => code)).toEqual(['update-unsound'])
  })

  test('names who restored the section to an earlier moment', async () => {
    const world = await createWorld({ plan })
    const moment = new Y.Doc()
    sectionRoots(moment, SECTION)
    for (const { bytes } of (await world.log.load(PLAN, BUDGET)).updates) Y.applyUpdate(moment, bytes)
    const writer = await world.open('coordinator', BUDGET)
    write(writer, 200)
    await world.clock.settle()
    await reconcile(world)
    const director = testUserId('director')
    const done = world.service.edit(PLAN, BUDGET, director, (docs) => {
      const doc = docs.get(BUDGET)
      if (doc) restoreSection(doc, SECTION, moment, new Set(), director)
    })
    await world.clock.settle()
    await done
    expect(changesIn(seenBy(writer))).toEqual([['rent', 'director']])
  })

  test('knows its changes after a snapshot and a new start', async () => {
    const log = new MemoryUpdateLog()
    const limits = { idleRoomMs: 1000, snapshotEvery: 1 }
    const world = await createWorld({ plan, log, limits })
    const writer = await world.open('coordinator', BUDGET)
    await reconcile(world)
    write(writer, 200)
    await world.clock.settle()
    const before = seenBy(writer)
    writer.disconnect()
    await world.clock.advance(20_000)
    expect((await log.load(PLAN, BUDGET)).updates).toHaveLength(0)

    const again = await createWorld({ log, limits })
    const reader = await again.open('reader', BUDGET)
    expect(seenBy(reader)).toEqual(before)
    write(await again.open('economist', BUDGET), 300, TRAVEL)
    await again.clock.settle()
    expect(changesIn(seenBy(reader))).toEqual([
      ['rent', 'coordinator'],
      ['travel', 'economist'],
    ])
  })
})

describe('[R112] on two nodes', () => {
  async function createNodes() {
    const log = new MemoryUpdateLog()
    const bus = new TestBus()
    const here = await createWorld({ plan, log, bus, seed: 1 })
    const there = await createWorld({ log, bus, seed: 2 })
    const settle = async () => {
      for (let turn = 0; turn < 3; turn++) {
        await here.clock.settle()
        await there.clock.settle()
      }
    }
    return { bus, here, there, settle }
  }

  test('a change made through the one is marked for readers of the other', async () => {
    const { here, there, settle } = await createNodes()
    const writer = await there.open('coordinator', BUDGET)
    const reader = await here.open('reader', BUDGET)
    await reconcile(here)
    await settle()
    write(writer, 200)
    await settle()
    expect(changesIn(seenBy(reader))).toEqual([['rent', 'coordinator']])
    expect(seenBy(writer)).toEqual(seenBy(reader))
  })

  test('a change through a node that has not heard of the stamp is marked when the two hear of each other', async () => {
    const { bus, here, there, settle } = await createNodes()
    const writer = await there.open('coordinator', BUDGET)
    const reader = await here.open('reader', BUDGET)
    bus.mode = 'loses'
    await reconcile(here)
    write(writer, 200)
    await settle()
    expect(seenBy(writer)).toBeNull()
    bus.mode = 'carries'
    for (const { clock } of [here, there, here]) await clock.advance(20_000)
    await settle()
    expect(changesIn(seenBy(reader))).toEqual([['rent', 'coordinator']])
    expect(seenBy(writer)).toEqual(seenBy(reader))
  })
})
