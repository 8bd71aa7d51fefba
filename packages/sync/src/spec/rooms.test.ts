import { OUTLINE } from '@samplan/document'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createWorld, OWN, PLAN, testUser } from '../testing/createWorld.ts'

/** Frames that hold a step 2, by the bytes they stand in. */
const step2Of = (frames: readonly Uint8Array[]) => frames.filter(([type, kind]) => type === 0 && kind === 1)

describe('[R80] joining', () => {
  test('costs one encoding, which everybody is sent', async () => {
    const { open } = await createWorld()
    const clients = [await open('reader'), await open('reviewer'), await open('secretary')]
    const bytes = clients.map(({ transport }) => step2Of(transport.sent)[0]?.buffer)
    expect(bytes[0]).toBeDefined()
    // The frame is made for each; the state inside it is encoded once: see SharedState.test.ts.
    expect(clients.every(({ isSynced }) => isSynced)).toBe(true)
  })

  test('one who has a part is sent the rest', async () => {
    const { open, clock, service } = await createWorld()
    const writer = await open('officer')
    const reader = await open('reader')
    reader.disconnect()
    writer.fields.set('a/due', 'x'.repeat(100))
    await clock.settle()
    reader.connect((transport) =>
      service.connectDoc(PLAN, OWN, testUser('reader'), transport, { control: false, schemaVersion: null }),
    )
    await clock.settle()
    const [step2] = step2Of(reader.transport.sent)
    expect(reader.fields.size).toBe(1)
    expect(step2?.length).toBeLessThan(Y.encodeStateAsUpdate(reader.doc).length)
  })
})

test('[R85] whoever has a step 2 has everything that is on disk', async () => {
  const { open, clock } = await createWorld()
  const writer = await open('officer')
  for (const key of ['a/due', 'b/due']) {
    writer.fields.set(key, '1')
    await clock.settle()
    const reader = await open('reader')
    const kinds = reader.transport.sent.filter(([type]) => type === 0).map(([, kind]) => kind)
    expect(reader.fields.get(key)).toBe('1')
    expect(kinds.indexOf(1)).toBe(kinds.length - 1)
    reader.disconnect()
  }
})

describe('[R81] unloading', () => {
  test('a room that nobody uses goes, with a snapshot, and comes back as it was', async () => {
    const { open, clock, log, service } = await createWorld({ limits: { idleRoomMs: 30_000 } })
    const writer = await open('officer')
    writer.fields.set('a/due', '1')
    await clock.settle()
    expect(service.stats()).toMatchObject({ plans: 1, rooms: 2 })
    writer.disconnect()
    await clock.advance(20_000)
    expect(service.stats().rooms).toBe(2)
    await clock.advance(60_000)
    expect(service.stats()).toMatchObject({ plans: 0, rooms: 0 })
    expect((await log.load(PLAN, OWN)).snapshot?.uptoSeq).toBe(2)
    expect((await open('reader')).fields.get('a/due')).toBe('1')
  })

  test('the outline stays as long as any room of its plan', async () => {
    const { open, clock, service } = await createWorld({ limits: { idleRoomMs: 1000 } })
    const reader = await open('reader')
    for (let beat = 0; beat < 10; beat++) {
      reader.touch()
      await clock.advance(5000)
    }
    expect(service.stats()).toMatchObject({ plans: 1, rooms: 2 })
  })

  test('one who comes while the snapshot is written keeps the room', async () => {
    const { open, clock, log, service } = await createWorld({ limits: { idleRoomMs: 0 } })
    const writer = await open('officer')
    writer.fields.set('a/due', '1')
    await clock.settle()
    writer.disconnect()
    let release: () => void = () => undefined
    const save = log.saveSnapshot.bind(log)
    log.saveSnapshot = async (...given) => {
      await new Promise<void>((resolve) => (release = resolve))
      return save(...given)
    }
    await clock.advance(5000)
    const reader = await open('reader')
    release()
    await clock.settle()
    reader.touch()
    const again = await open('officer')
    again.fields.set('b/due', '2')
    await clock.settle()
    expect(reader.fields.get('b/due')).toBe('2')
    expect(service.stats().rooms).toBe(2)
  })

  test('a snapshot that cannot be written is no reason to keep or lose anything', async () => {
    const { open, clock, log } = await createWorld({ limits: { idleRoomMs: 0 } })
    const writer = await open('officer')
    writer.fields.set('a/due', '1')
    await clock.settle()
    writer.disconnect()
    log.failing = true
    await clock.advance(15_000)
    log.failing = false
    expect((await open('reader')).fields.get('a/due')).toBe('1')
  })
})

test('[R82] a snapshot is written every so many updates, and the log keeps them all', async () => {
  const { open, clock, log } = await createWorld({ limits: { snapshotEvery: 10 } })
  const writer = await open('officer')
  for (let edit = 0; edit < 25; edit++) {
    writer.fields.set('a/due', String(edit))
    await clock.settle()
  }
  expect((await log.load(PLAN, OWN)).snapshot?.uptoSeq).toBe(20)
  expect(log.updates(PLAN, OWN)).toHaveLength(26)
})

test('[R84] a plan is read as it is on disk', async () => {
  const { open, clock, log, service } = await createWorld()
  const writer = await open('officer')
  writer.doc.getXmlFragment('own').delete(0, 1)
  log.hold()
  await clock.settle()
  const reading = service.readPlan(PLAN)
  log.release()
  await clock.settle()
  const plan = await reading
  expect(plan.sections.map(({ blocks }) => blocks.length)).toEqual([0, 1, 0])
  expect((await service.readOutline(PLAN)).sections).toHaveLength(3)
  expect((await service.read(PLAN, OUTLINE, (doc) => doc.share.size)) > 0).toBe(true)
})
