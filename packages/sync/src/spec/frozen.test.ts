import { applyCommand, COMMENTS, OUTLINE, touchCase } from '@samplan/document'
import { sectionIdSchema, type PlanState } from '@samplan/domain'
import { someStamp } from '@samplan/domain/testing'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createWorld, OWN, PLAN, testUser, testUserId, type World } from '../testing/createWorld.ts'
import { enter } from '../testing/enterState.ts'
import { MemoryUpdateLog } from '../testing/MemoryUpdateLog.ts'
import { startThread } from '../testing/reviewing.ts'
import { TestBus } from '../testing/TestBus.ts'
import type { TestClient } from '../testing/TestClient.ts'

const CONTROL = { control: true }
const codes = ({ refusals }: TestClient) => refusals.map(({ code }) => code)

function contentOf(log: MemoryUpdateLog): Y.Doc {
  const doc = new Y.Doc()
  for (const { bytes } of log.updates(PLAN, OWN)) Y.applyUpdate(doc, bytes)
  return doc
}

describe('[R107] an update that races with a freeze', () => {
  /** It has been applied on its node and is on its way to the log when the plan is frozen. */
  async function underWay(open: (world: World) => Promise<TestClient>) {
    const world = await createWorld()
    const client = await open(world)
    world.log.hold()
    client.fields.set('goal/due', 'under way')
    client.fields.set('other/due', 'with it')
    await world.clock.settle()
    const frozen = enter(world, 'frozen')
    await world.clock.settle()
    world.log.release()
    await world.clock.settle()
    await frozen
    return { ...world, client }
  }

  test('and comes after it is refused whole; its words stay with the client', async () => {
    const { client, log, service } = await underWay(({ open }) => open('officer', OWN, CONTROL))
    expect([codes(client), client.stored]).toEqual([['plan-locked'], 1])
    expect(client.transport.closed).toBeNull()
    expect(client.fields.toJSON()).toEqual({ 'goal/due': 'under way', 'other/due': 'with it' })
    expect(contentOf(log).getMap('fields').size).toBe(0)
    expect(await service.read(PLAN, OWN, (doc) => doc.getMap('fields').size)).toBe(0)
  })

  test('closes with 4423 a client that cannot hear why', async () => {
    const { client } = await underWay(({ open }) => open('officer'))
    expect(client.transport.closed).toEqual({ code: 4423, reason: 'plan-locked' })
    expect(client.fields.size).toBe(2)
  })

  test('is refused on the socket of all documents, which stays open', async () => {
    const { client } = await underWay(async (world) => {
      const channel = world.openPlan('officer').channel(OWN)
      await world.clock.settle()
      return channel
    })
    expect([codes(client), client.stored]).toEqual([['plan-locked'], 1])
    expect(client.fields.size).toBe(2)
  })

  test('and was acknowledged before it is in what the freeze saw', async () => {
    const world = await createWorld()
    const client = await world.open('officer', OWN, CONTROL)
    client.fields.set('goal/due', 'in time')
    await world.clock.settle()
    expect(client.stored).toBe(2)
    const seen = world.service.seal(PLAN, testUserId('director'), ({ docs }) => ({
      result: docs.get(OWN)?.getMap('fields').toJSON(),
      records: [],
    }))
    await world.clock.settle()
    expect(await seen).toEqual({ 'goal/due': 'in time' })
  })
})

/** How somebody has a section open. */
const ways: [string, (world: World) => Promise<TestClient>][] = [
  ['on a socket of its own', ({ open }) => open('officer', OWN, CONTROL)],
  [
    'on the socket of all documents',
    async ({ openPlan, clock }) => {
      const channel = openPlan('officer').channel(OWN)
      await clock.settle()
      return channel
    },
  ],
]

describe.each(ways)('[R108] nobody writes in a frozen plan %s', (_, open) => {
  const writes: [string, (client: TestClient) => void][] = [
    ['a stale tab', ({ fields }) => void fields.set('goal/due', 'too late')],
    ['an update that only deletes', ({ doc }) => doc.getXmlFragment('own').delete(0, 1)],
  ]
  test.each(writes)('%s is refused, told why and goes on reading', async (__, write) => {
    const world = await createWorld()
    const client = await open(world)
    await enter(world, 'frozen')
    const before = Y.encodeStateAsUpdate(contentOf(world.log))
    write(client)
    await world.clock.settle()
    expect(codes(client)).toEqual(['plan-locked'])
    expect(Y.encodeStateAsUpdate(contentOf(world.log))).toEqual(before)
    client.startAnew()
    client.hello()
    await world.clock.settle()
    expect(client.isSynced).toBe(true)
    expect(client.doc.getXmlFragment('own')).toHaveLength(1)
  })
})

describe('[R108] a tab that was offline and comes back to a frozen plan', () => {
  const offline = async (state: PlanState, options: { control: boolean }) => {
    const world = await createWorld()
    const client = await world.open('officer', OWN, options)
    client.disconnect()
    client.fields.set('goal/due', 'written on the train')
    await enter(world, 'frozen')
    if (state !== 'frozen') await enter(world, state)
    client.connect((transport) =>
      world.service.connectDoc(PLAN, OWN, testUser('officer'), transport, {
        schemaVersion: null,
        ...options,
      }),
    )
    await world.clock.settle()
    return { ...world, client }
  }

  test.each(['frozen', 'adopted'] as const)('is told that it is %s, and keeps its words', async (state) => {
    const { client, log } = await offline(state, CONTROL)
    expect([codes(client), client.fields.get('goal/due')]).toEqual([['plan-locked'], 'written on the train'])
    expect(log.updates(PLAN, OWN)).toHaveLength(1)
  })

  test('is closed with 4423 where it cannot hear why', async () => {
    const { client } = await offline('frozen', { control: false })
    expect(client.transport.closed).toEqual({ code: 4423, reason: 'plan-locked' })
  })

  test('may write again when the plan is drafted again', async () => {
    const { client, log } = await offline('drafting', CONTROL)
    expect([codes(client), client.stored]).toEqual([[], 1])
    expect(contentOf(log).getMap('fields').get('goal/due')).toBe('written on the train')
  })
})

describe('[R109] a node that has not heard of a freeze', () => {
  async function stale() {
    const log = new MemoryUpdateLog()
    const bus = new TestBus()
    const here = await createWorld({ log, bus, seed: 1 })
    const there = await createWorld({ log, bus, seed: 2 })
    const client = await there.open('officer', OWN, CONTROL)
    await there.service.readOutline(PLAN)
    bus.mode = 'loses'
    await enter(here, 'frozen')
    await there.clock.settle()
    expect((await there.service.readOutline(PLAN)).state).toBe('drafting')
    return { log, here, there, client }
  }
  const rename = ({ service }: World) =>
    service.edit(PLAN, OUTLINE, testUserId('coordinator'), (docs) => {
      const outline = docs.get(OUTLINE)
      if (!outline) throw new Error('An edit has the docs that it asked for')
      const sectionId = sectionIdSchema.parse('own')
      return applyCommand(outline, { type: 'rename-section', sectionId, title: 'Nytt' }, someStamp)
    })

  test('judges an edit by what holds now', async () => {
    const { there } = await stale()
    const renamed = rename(there)
    await there.clock.settle()
    expect(await renamed).toEqual({ ok: false, code: 'plan-locked' })
  })

  test('does not put the state back with what may still be written', async () => {
    const { log, there } = await stale()
    const touched = there.service.edit(PLAN, OUTLINE, testUserId('coordinator'), (docs) => {
      const outline = docs.get(OUTLINE)
      if (outline) touchCase(outline, null)
    })
    await there.clock.settle()
    await touched
    expect(await there.service.readOutline(PLAN)).toMatchObject({ state: 'frozen', caseRevision: 1 })
    expect(await log.get(PLAN)).toMatchObject({ state: 'frozen' })
    expect(log.updates(PLAN, OUTLINE)).toHaveLength(3)
  })

  test('refuses what a client writes, hears of it from the log, and then refuses by itself', async () => {
    const { there, log, client } = await stale()
    client.fields.set('goal/due', 'too late')
    await there.clock.settle()
    expect([codes(client), log.updates(PLAN, OWN)]).toEqual([
      ['plan-locked'],
      expect.objectContaining({ length: 1 }),
    ])
    expect((await there.service.readOutline(PLAN)).state).toBe('frozen')
  })

  test('starts a thread by the rules of a frozen plan', async () => {
    const { there, log } = await stale()
    await startThread(there, OWN, 'get')
    expect([log.updates(PLAN, OWN).length, log.updates(PLAN, COMMENTS).length]).toEqual([1, 1])
  })

  test('gives up an edit that the log goes on refusing', async () => {
    const { there, log } = await stale()
    const row = await log.get(PLAN)
    if (row) log.setPlan({ ...row, state: 'adopted' })
    const renamed = rename(there).catch((error: unknown) => error)
    await there.clock.settle()
    expect(await renamed).toMatchObject({ code: 'plan-locked' })
  })

  test('tells nobody of what was refused', async () => {
    const { there } = await stale()
    const reader = await there.open('reader', OUTLINE)
    const renamed = rename(there)
    await there.clock.settle()
    await renamed
    const doc = new Y.Doc()
    for (const { bytes } of there.log.updates(PLAN, OUTLINE)) Y.applyUpdate(doc, bytes)
    expect(reader.doc.toJSON()).toEqual({ ...doc.toJSON() })
  })
})
