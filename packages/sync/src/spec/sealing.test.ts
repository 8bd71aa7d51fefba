import { COMMENTS, OUTLINE, projectOutline, touchCase, writePlanState } from '@samplan/document'
import { versionHeadSchema } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { StorageUnavailableError } from '../ports/updateLog.ts'
import type { CaseRecord } from '../ports/seal.ts'
import type { SealChange } from '../seal/SealTurn.ts'
import { createWorld, FOREIGN, OWN, PLAN, testUserId, type World } from '../testing/createWorld.ts'
import { enter, enterState } from '../testing/enterState.ts'
import { startThread, wordsUnder } from '../testing/reviewing.ts'

const DIRECTOR = testUserId('director')
const CONTROL = { control: true }

async function sealed<Result>({ service, clock }: World, change: SealChange<Result>): Promise<Result> {
  const done = service.seal(PLAN, DIRECTOR, change)
  await clock.settle()
  return done
}

const VERSION: CaseRecord = {
  kind: 'version',
  head: versionHeadSchema.parse({
    id: 'version',
    planId: PLAN,
    number: 1,
    kind: 'proposal',
    wordingOf: null,
    label: 'Förslag 1',
    note: null,
    by: DIRECTOR,
    byName: 'Direktör',
    at: 1,
    sha256: '0'.repeat(64),
    previous: null,
  }),
  json: '{}',
  projector: 1,
  states: new Map(),
}

describe('[R104] a seal', () => {
  test('sees every document as it is on disk, whatever this node has open', async () => {
    const world = await createWorld()
    const client = await world.open('officer')
    client.fields.set('goal/due', 'stored')
    await world.clock.settle()
    const { docs, state } = await sealed(world, (turn) => ({
      result: { state: turn.state, docs: new Map([...turn.docs].map(([name, doc]) => [name, doc.toJSON()])) },
      records: [],
    }))
    expect(state).toBe('drafting')
    expect([...docs.keys()].toSorted()).toEqual(
      [COMMENTS, OUTLINE, 'section-budget', FOREIGN, OWN].toSorted(),
    )
    expect(docs.get(OWN)).toMatchObject({ fields: { 'goal/due': 'stored' } })
  })

  test('alone changes the state of a plan, and in its row too', async () => {
    const { service, clock, log } = await createWorld()
    const edited = service.edit(PLAN, OUTLINE, DIRECTOR, (docs) => {
      const outline = docs.get(OUTLINE)
      if (outline) writePlanState(outline, 'frozen', null)
    })
    const failure = edited.catch((error: unknown) => error)
    await clock.settle()
    expect(await failure).toEqual(new Error('Only a seal changes the state of a plan'))
    expect((await service.readOutline(PLAN)).state).toBe('drafting')
    expect(await log.get(PLAN)).toMatchObject({ state: 'drafting' })
  })

  test('shows the next one what has been recorded', async () => {
    const world = await createWorld()
    await sealed(world, () => ({ result: null, records: [VERSION] }))
    const versions = await sealed(world, (turn) => ({ result: turn.versions, records: [] }))
    expect(versions.map(({ label }) => label)).toEqual(['Förslag 1'])
  })
})

describe('[R105] a seal is all or nothing', () => {
  const freezing: SealChange<string> = (turn) => {
    enterState('frozen')(turn)
    turn.docs.get(OWN)?.getMap('fields').set('goal/due', 'sealed')
    return { result: 'done', records: [VERSION] }
  }

  test.each([
    [
      'what it throws',
      RangeError,
      async (world: World) =>
        world.service.seal(PLAN, DIRECTOR, (turn) => {
          freezing(turn)
          throw new RangeError('no')
        }),
    ],
    [
      'what its records throw',
      RangeError,
      async (world: World) =>
        world.service.seal(PLAN, DIRECTOR, freezing, {
          activity: () => {
            throw new RangeError('no')
          },
        }),
    ],
    [
      'a log that takes nothing',
      StorageUnavailableError,
      async (world: World) => {
        world.log.failing = true
        return world.service.seal(PLAN, DIRECTOR, freezing)
      },
    ],
  ])('%s leaves nothing of it', async (_, kind, seal) => {
    const world = await createWorld()
    const client = await world.open('officer', OWN, CONTROL)
    await expect(seal(world)).rejects.toThrow(kind)
    world.log.failing = false
    await world.clock.settle()
    expect(await world.log.get(PLAN)).toMatchObject({ state: 'drafting' })
    expect(world.log.case.records(PLAN)).toEqual([])
    expect(world.log.updates(PLAN, OUTLINE)).toHaveLength(1)
    client.fields.set('goal/due', 'still drafted')
    await world.clock.settle()
    expect([client.stored, client.refusals]).toEqual([2, []])
  })

  test('what it does goes to disk together', async () => {
    const world = await createWorld()
    const { log, service, clock } = world
    const done = service.seal(PLAN, DIRECTOR, freezing, {
      activity: () => [
        {
          planId: PLAN,
          type: 'freeze',
          subject: { sectionId: null, threadId: null, userId: null },
          from: null,
          to: null,
        },
      ],
    })
    await clock.settle()
    expect(await done).toBe('done')
    expect(await log.get(PLAN)).toMatchObject({ state: 'frozen' })
    expect(log.case.records(PLAN)).toEqual([VERSION])
    const entries = await log.activityLog.read(PLAN, { limit: 9, order: 'oldest-first' })
    expect(entries).toMatchObject([{ type: 'freeze', by: DIRECTOR }])
  })

  test('there is none of a plan in the bin, or of none', async () => {
    const { service, log } = await createWorld()
    const row = await log.get(PLAN)
    if (row) log.setPlan({ ...row, removedAt: 1 })
    await expect(service.seal(PLAN, DIRECTOR, freezing)).rejects.toMatchObject({ code: 'plan-unknown' })
  })

  test('there is none after the service has stopped', async () => {
    const { service } = await createWorld()
    service.stop()
    await expect(service.seal(PLAN, DIRECTOR, freezing)).rejects.toMatchObject({ code: 'server-stopping' })
  })
})

describe('[R106] when a seal resolves', () => {
  test('everybody on this node has been sent it, and listeners are told', async () => {
    const world = await createWorld()
    const reader = await world.open('reader', OUTLINE)
    const heard: unknown[] = []
    world.service.onStored((change) => heard.push([change.docName, change.seq, change.author, change.origin]))
    await enter(world, 'frozen')
    expect(projectOutline(reader.doc).state).toBe('frozen')
    expect((await world.service.readOutline(PLAN)).state).toBe('frozen')
    expect(heard).toEqual([[OUTLINE, 2, DIRECTOR, 'server']])
  })

  test('a document that is just being opened shows it too', async () => {
    const world = await createWorld()
    const again = await createWorld({ log: world.log })
    const opening = again.service.readOutline(PLAN)
    await enter(again, 'frozen')
    await opening
    expect((await again.service.readOutline(PLAN)).state).toBe('frozen')
  })

  test('what is written afterwards goes on from it', async () => {
    const world = await createWorld()
    const client = await world.open('officer', OWN, CONTROL)
    await sealed(world, ({ docs }) => {
      docs.get(OWN)?.getMap('fields').set('goal/due', 'sealed')
      return { result: null, records: [] }
    })
    expect(client.fields.get('goal/due')).toBe('sealed')
    client.fields.set('goal/due', 'after')
    await world.clock.settle()
    expect(client.stored).toBe(2)
    const doc = new Y.Doc()
    for (const { bytes } of world.log.updates(PLAN, OWN)) Y.applyUpdate(doc, bytes)
    expect(doc.getMap('fields').get('goal/due')).toBe('after')
  })
})

describe('[R110] what is said of a frozen text', () => {
  test('stands in the comments, and follows its words when the plan is drafted again', async () => {
    const world = await createWorld()
    await enter(world, 'frozen')
    await startThread(world, OWN, 'get')
    expect(world.log.updates(PLAN, OWN)).toHaveLength(1)
    await enter(world, 'drafting')
    expect(await world.service.read(PLAN, OWN, (doc) => wordsUnder(doc, OWN))).toBe('get')
  })

  test('does not change what the section was last changed by', async () => {
    const world = await createWorld()
    await startThread(world, OWN, 'get')
    expect(world.log.updates(PLAN, OWN)).toHaveLength(2)
    const latest = await world.log.latestUpdates(PLAN)
    expect(latest.find(({ docName }) => docName === OWN)).toMatchObject({ seq: 1, author: 'coordinator' })
  })
})

test('[R53] nothing that was judged by the rights before a seal goes into the append after it', async () => {
  const world = await createWorld()
  const client = await world.open('officer', OWN, CONTROL)
  const done = world.service.seal(PLAN, DIRECTOR, ({ docs }) => {
    const outline = docs.get(OUTLINE)
    if (outline) touchCase(outline, null)
    return { result: null, records: [] }
  })
  client.fields.set('goal/due', 'beside it')
  await world.clock.settle()
  await done
  expect(client.stored).toBe(2)
})

test('[R111] what comes later has a later time, though the clock is set back', async () => {
  const world = await createWorld()
  const client = await world.open('officer', OWN, CONTROL)
  const touch: SealChange<number> = ({ docs, at }) => {
    const outline = docs.get(OUTLINE)
    if (outline) touchCase(outline, null)
    return { result: at, records: [] }
  }
  const times: number[] = []
  for (const word of ['one', 'two']) {
    client.fields.set('goal/due', word)
    await world.clock.settle()
    times.push(world.log.updates(PLAN, OWN).at(-1)?.at ?? 0, await sealed(world, touch))
    world.clock.set(-3_600_000)
  }
  expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b))
})
