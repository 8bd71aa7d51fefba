import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createWorld, FOREIGN, OWN, PLAN, testUser } from '../testing/createWorld.ts'

const CONTROL = { control: true }

describe('before an update is on disk', () => {
  test('[R10] nobody sees it and its author is not told "stored"', async () => {
    const { open, clock, log } = await createWorld()
    const writer = await open('officer', OWN, CONTROL)
    const reader = await open('reader')
    log.hold()
    writer.fields.set('goal/due', '2016')
    await clock.settle()
    expect(reader.fields.size).toBe(0)
    expect(writer.stored).toBe(1)

    log.release()
    await clock.settle()
    expect(reader.fields.get('goal/due')).toBe('2016')
    expect(writer.stored).toBe(2)
  })

  test('[R11] one who joins is shown nothing of it, neither in a step 1 nor in a step 2', async () => {
    const { open, clock, log } = await createWorld()
    const writer = await open('officer')
    log.hold()
    writer.fields.set('goal/due', '2016')
    await clock.settle()
    const joiner = await open('reader')
    const frames = joiner.transport.sent.length
    expect(joiner.isSynced).toBe(false)
    expect(frames).toBe(0)

    log.release()
    await clock.settle()
    expect(joiner.fields.get('goal/due')).toBe('2016')
  })

  test('[R11] an author who comes back sends it again, since the server does not claim to have it', async () => {
    const { open, clock, log, service } = await createWorld()
    const writer = await open('officer', OWN, CONTROL)
    log.hold()
    writer.fields.set('goal/due', '2016')
    await clock.settle()
    writer.disconnect()
    writer.connect((transport) =>
      service.connectDoc(PLAN, OWN, testUser('officer'), transport, { control: true, schemaVersion: null }),
    )
    await clock.settle()
    expect(writer.stored).toBe(0)
    log.release()
    await clock.settle()
    expect(writer.stored).toBe(1)
    expect(log.updates(PLAN, OWN)).toHaveLength(2)
  })
})

test('[R12] others are sent an update before its author is told', async () => {
  const { open, clock } = await createWorld()
  const writer = await open('officer', OWN, CONTROL)
  const reader = await open('reader')
  const order: string[] = []
  reader.doc.on('update', () => order.push('seen'))
  const { onSend } = writer.transport
  writer.transport.onSend = (frame) => {
    onSend(frame)
    if (writer.stored === 2) order.push('stored')
  }
  writer.fields.set('goal/due', '2016')
  await clock.settle()
  expect(order).toEqual(['seen', 'stored'])
})

describe('group commit', () => {
  test('[R13] what arrives in a tick, over all rooms, is one append; what arrives meanwhile is the next', async () => {
    const { open, clock, log } = await createWorld()
    const own = await open('officer')
    const foreign = await open('other-officer', FOREIGN)
    const before = log.batches.length
    own.fields.set('a/due', '1')
    foreign.fields.set('b/due', '2')
    own.fields.set('a/due', '3')
    log.hold()
    await clock.settle()
    own.fields.set('a/due', '4')
    foreign.fields.set('b/due', '5')
    await clock.settle()
    log.release()
    await clock.settle()
    expect(log.batches.slice(before).map(({ updates }) => updates.length)).toEqual([3, 2])
  })

  test('[R13] a room sends one merged frame per append, and none to who made all of it', async () => {
    const { open, clock } = await createWorld()
    const writer = await open('officer')
    const reader = await open('reader')
    const [toWriter, toReader] = [writer.transport.sent.length, reader.transport.sent.length]
    writer.fields.set('a/due', '1')
    writer.fields.set('a/due', '2')
    writer.fields.set('b/due', '3')
    await clock.settle()
    expect(reader.transport.sent.length - toReader).toBe(1)
    expect(writer.transport.sent.length - toWriter).toBe(0)
    expect(reader.fields.toJSON()).toEqual({ 'a/due': '2', 'b/due': '3' })
  })
})

describe('while the log fails', () => {
  test('[R14] nothing is acknowledged or shown, and all is stored when it recovers, without another edit', async () => {
    const { open, clock, log } = await createWorld({ limits: { idleRoomMs: 0 } })
    const writer = await open('officer', OWN, CONTROL)
    const other = await open('coordinator', OWN, CONTROL)
    const foreign = await open('other-officer', FOREIGN, CONTROL)
    log.failing = true
    for (let second = 0; second < 5; second++) {
      writer.fields.set(`w${second}/due`, 'x')
      other.fields.set(`o${second}/due`, 'x')
      foreign.fields.set(`f${second}/due`, 'x')
      await clock.advance(1000)
    }
    // Even when everybody leaves, a room that holds something unstored stays.
    foreign.disconnect()
    await clock.advance(15_000)
    expect([writer.stored, other.stored, foreign.stored]).toEqual([1, 1, 1])
    expect(other.fields.has('w0/due')).toBe(false)
    expect(writer.stalls).toEqual([true])

    log.failing = false
    await clock.advance(5000)
    expect([writer.stored, other.stored]).toEqual([6, 6])
    expect(writer.fields.size).toBe(10)
    expect(other.fields.size).toBe(10)
    expect(writer.stalls).toEqual([true, false])
    const late = await open('reader', FOREIGN)
    expect(late.fields.size).toBe(5)
  })

  test('[R15] who joins sees what can be read of it', async () => {
    const { open, clock, log } = await createWorld()
    const writer = await open('officer')
    log.failing = true
    writer.fields.set('goal/due', '2016')
    await clock.settle()
    const joiner = await open('reader')
    expect(joiner.isSynced).toBe(true)
    expect(joiner.fields.size).toBe(0)
    expect(joiner.doc.getXmlFragment('own').length).toBe(1)

    log.failing = false
    await clock.advance(5000)
    expect(joiner.fields.get('goal/due')).toBe('2016')
  })

  test('[R15] who joins when nothing can be read is told to come back', async () => {
    const { open, log } = await createWorld()
    log.unreadable = true
    const joiner = await open('reader')
    expect(joiner.transport.closed).toEqual({ code: 4503, reason: 'storage-unavailable' })
    log.unreadable = false
    const again = await open('reader')
    expect(again.isSynced).toBe(true)
  })

  test('[R16] above a number of waiting bytes a writer is told to come back', async () => {
    const { open, clock, log } = await createWorld({ limits: { waitingBytes: 1000 } })
    const writer = await open('officer')
    log.failing = true
    writer.fields.set('goal/due', 'x'.repeat(1000))
    await clock.settle()
    writer.fields.set('goal/due', 'y')
    expect(writer.transport.closed?.code).toBe(4503)
  })
})

describe('what is no write', () => {
  test('[R17] an idle reader adds nothing to the log and may do so without any right', async () => {
    const { open, clock, log } = await createWorld()
    const writer = await open('officer', OWN, CONTROL)
    writer.fields.set('goal/due', '2016')
    writer.fields.delete('goal/due')
    await clock.settle()
    const stored = log.updates(PLAN, OWN).length
    const reader = await open('reader', OWN, CONTROL)
    reader.sendUpdate(Y.encodeStateAsUpdate(writer.doc))
    reader.sendUpdate(Y.encodeStateAsUpdate(reader.doc))
    await clock.settle()
    expect(reader.refusals).toEqual([])
    expect(reader.stored).toBe(3)
    expect(log.updates(PLAN, OWN)).toHaveLength(stored)
  })
})

test('[R17] what is known only from what is under way is acknowledged when that is on disk, and not if it is refused', async () => {
  const { open, clock, log } = await createWorld()
  const tab = await open('officer', OWN, CONTROL)
  const otherTab = await open('officer', OWN, CONTROL)
  const entry = await log.get(PLAN)
  if (!entry) throw new Error('The plan has a row')
  // Another node has frozen the plan, and we have not heard of it yet.
  log.setPlan({ ...entry, state: 'frozen' })
  const before = Y.encodeStateVector(tab.doc)
  tab.fields.set('goal/due', '2016')
  otherTab.sendUpdate(Y.encodeStateAsUpdate(tab.doc, before))
  await clock.settle()
  expect([tab.stored, otherTab.stored]).toEqual([1, 1])
  expect(otherTab.refusals.map(({ code }) => code)).toEqual(['plan-locked'])
})

test('[R18] an update is stored even if its sender has gone since', async () => {
  const { open, clock, log } = await createWorld()
  const writer = await open('officer')
  writer.fields.set('goal/due', '2016')
  writer.disconnect()
  await clock.settle()
  expect(log.updates(PLAN, OWN)).toHaveLength(2)
})
