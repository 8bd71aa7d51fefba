import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createWorld, OWN, PLAN, type World } from '../testing/createWorld.ts'
import {
  deletionOf,
  hugeCountUpdate,
  repeatedClientUpdate,
  secondOfTwo,
  updateOn,
  zeroLengthUpdate,
} from '../testing/frames.ts'

describe('[R20] frames', () => {
  const closedBy = async (world: World, frames: readonly Uint8Array[]) => {
    const client = await world.open('officer')
    for (const frame of frames) client.send(frame)
    await world.clock.settle()
    return client.transport.closed
  }

  test('one above the limit is too large', async () => {
    const world = await createWorld({ limits: { frameBytes: 1000 } })
    expect(await closedBy(world, [new Uint8Array(1001)])).toEqual({ code: 4413, reason: 'frame-too-large' })
  })

  test('more than the burst are too many, and with time there may be more', async () => {
    const world = await createWorld({ limits: { frameBurst: 10, framesPerSecond: 5 } })
    const client = await world.open('officer')
    await world.clock.advance(2000)
    for (let sent = 0; sent < 10; sent++) client.queryPresence()
    expect(client.transport.closed).toBe(null)
    await world.clock.advance(1000)
    for (let sent = 0; sent < 6; sent++) client.queryPresence()
    expect(client.transport.closed).toEqual({ code: 4529, reason: 'too-many-requests' })
  })

  test.each([
    ['an unknown type', Uint8Array.of(77)],
    ['an unknown kind of sync message', Uint8Array.of(0, 9)],
    ['an empty frame', new Uint8Array()],
    ['a length beyond the end', Uint8Array.of(0, 2, 200, 1)],
    ['bytes after the message', Uint8Array.of(3, 0)],
    ['a broken awareness message', Uint8Array.of(1, 2, 5, 5)],
    ['a broken state vector', Uint8Array.of(0, 0, 2, 9, 9)],
  ])('%s is malformed', async (_name, frame) => {
    expect(await closedBy(await createWorld(), [frame])).toEqual({ code: 4400, reason: 'frame-malformed' })
  })
})

describe('an update that is not taken', () => {
  const cases: readonly (readonly [string, (doc: Y.Doc) => Uint8Array, string])[] = [
    ['[R21] a struct of length zero', () => zeroLengthUpdate('fields'), 'update-malformed'],
    ['[R21] a huge number of structs', () => hugeCountUpdate(2 ** 31), 'update-malformed'],
    ['[R21] two runs of one client', () => repeatedClientUpdate('own'), 'update-malformed'],
    ['[R21] cut short', (doc) => Y.encodeStateAsUpdate(doc).slice(0, -3), 'update-malformed'],
    ['[R21] a deleted range of length zero', () => deletionOf(7, 0, 0), 'update-malformed'],
    [
      '[R21] a document inside the document',
      (doc) => updateOn(doc, (copy) => copy.getMap('fields').set('a/due', new Y.Doc())),
      'update-malformed',
    ],
    ['[R22] a gap', (doc) => secondOfTwo(doc), 'update-incomplete'],
    ['[R22] a deletion of what nobody has', () => deletionOf(7, 0, 3), 'update-incomplete'],
    [
      '[R23] a foreign root',
      (doc) => updateOn(doc, (copy) => copy.getMap('elsewhere').set('a', 1)),
      'update-unsound',
    ],
    [
      '[R23] an unknown name',
      (doc) => updateOn(doc, (copy) => copy.getMap('fields').set('no such name', 1)),
      'update-unsound',
    ],
    [
      '[R23] a list where a map stands',
      (doc) => {
        const other = new Y.Doc()
        other.getArray('fields').push(['x'])
        expect(doc.share.has('fields')).toBe(true)
        return Y.encodeStateAsUpdate(other)
      },
      'update-unsound',
    ],
  ]

  test.each(cases)('%s', async (_name, make, code) => {
    const { open, clock, log, service } = await createWorld()
    const offender = await open('officer', OWN, { control: true })
    const stock = await open('officer')
    const other = await open('coordinator')
    offender.doc.getMap('fields')
    const before = await service.read(PLAN, OWN, (doc) => Y.encodeStateAsUpdate(doc))
    const stored = log.updates(PLAN, OWN).length

    offender.sendUpdate(make(offender.doc))
    stock.sendUpdate(make(offender.doc))
    await clock.settle()

    expect(offender.refusals.map((refused) => refused.code)).toEqual([code])
    expect(offender.stored).toBe(1)
    expect(stock.transport.closed).toEqual({ code: 4400, reason: code })
    expect(other.transport.closed).toBe(null)
    expect(log.updates(PLAN, OWN)).toHaveLength(stored)
    expect(await service.read(PLAN, OWN, (doc) => Y.encodeStateAsUpdate(doc))).toEqual(before)
    other.fields.set('after/due', 'still')
    await clock.settle()
    expect(log.updates(PLAN, OWN)).toHaveLength(stored + 1)
  })

  test('[R24] one under the client id of the server', async () => {
    const { open, clock, service } = await createWorld()
    const client = await open('officer', OWN, { control: true })
    const serverId = await service.read(PLAN, OWN, (doc) => doc.clientID)
    client.sendUpdate(updateOn(client.doc, (copy) => copy.getMap('fields').set('a/due', '1'), serverId))
    await clock.settle()
    expect(client.refusals.map(({ code }) => code)).toEqual(['update-malformed'])
  })
})

test('[R21] more parts than the limit are too large', async () => {
  const { open, clock } = await createWorld({ limits: { updateParts: 10 } })
  const client = await open('officer', OWN, { control: true })
  client.doc.transact(() => {
    for (let part = 0; part < 11; part++) client.fields.set(`b${part}/due`, 'x')
  })
  await clock.settle()
  expect(client.refusals.map(({ code }) => code)).toEqual(['frame-too-large'])
  expect(client.transport.closed?.code).toBe(4413)
})

test('[R22] updates that come in the wrong order are refused, and the document is as before', async () => {
  const { open, clock, log } = await createWorld()
  const client = await open('officer')
  const updates: Uint8Array[] = []
  const draft = new Y.Doc()
  draft.on('update', (update: Uint8Array) => updates.push(update))
  draft.getMap('fields').set('a/due', '1')
  draft.getMap('fields').set('b/due', '2')
  for (const update of updates.toReversed()) client.sendUpdate(update)
  await clock.settle()
  expect(client.transport.closed).toEqual({ code: 4400, reason: 'update-incomplete' })
  expect(log.updates(PLAN, OWN)).toHaveLength(1)
})

test('[R25] a struct that begins in what is known is read as everybody else will read it', async () => {
  const { open, clock, service } = await createWorld()
  const client = await open('officer', OWN, { control: true })
  const reader = await open('reader')
  const forged = (text: string) =>
    updateOn(
      client.doc,
      (copy) => {
        copy.getMap('fields').set('a/text', new Y.Text(text))
        copy.getMap('fields').set('b/due', 'x')
      },
      42,
    )
  client.sendUpdate(forged('ab'))
  // The same clocks say something else now: where "b" was followed by another field, more text follows.
  client.sendUpdate(forged('abcdef'))
  await clock.settle()
  const fields = await service.read(PLAN, OWN, (doc) => doc.getMap('fields').toJSON())
  expect(fields).toEqual({ 'a/text': 'ab', 'b/due': 'x' })
  expect(reader.fields.toJSON()).toEqual(fields)
  expect(client.refusals.map(({ code }) => code)).toEqual(['update-unsound'])
})
