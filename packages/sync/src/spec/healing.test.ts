import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createWorld, OWN, PLAN, type World } from '../testing/createWorld.ts'
import { zeroLengthUpdate } from '../testing/frames.ts'

const CONTROL = { control: true }

const stateOf = ({ service }: World): Promise<Uint8Array> =>
  service.read(PLAN, OWN, (doc) => Y.encodeStateAsUpdate(doc))

describe('[R40] a refused update is nowhere', () => {
  test('unsound content that Yjs has applied leaves no trace, and what others have waiting stays', async () => {
    const world = await createWorld()
    const { open, clock, log } = world
    const offender = await open('officer', OWN, CONTROL)
    const before = await open('coordinator', OWN, CONTROL)
    const after = await open('director', OWN, CONTROL)
    before.fields.set('before/due', '1')
    offender.fields.set('no such name', 'x')
    after.fields.set('after/due', '2')
    offender.fields.set('later/due', 'builds on the refused one')
    await clock.settle()

    expect(offender.refusals.map(({ code }) => code)).toEqual(['update-unsound'])
    expect([before.stored, after.stored]).toEqual([2, 2])
    const reader = await open('reader')
    expect(reader.fields.toJSON()).toEqual({ 'before/due': '1', 'after/due': '2' })
    expect(before.fields.toJSON()).toEqual(reader.fields.toJSON())
    expect(log.updates(PLAN, OWN)).toHaveLength(3)
    expect(await stateOf(world)).toEqual(Y.encodeStateAsUpdate(reader.doc))
  })

  test('a room that cannot be rebuilt yet keeps what waits, and takes it when the log can be read', async () => {
    const { open, clock, log } = await createWorld()
    const offender = await open('officer', OWN, CONTROL)
    const other = await open('coordinator', OWN, CONTROL)
    log.unreadable = true
    offender.fields.set('no such name', 'x')
    other.fields.set('goal/due', '2016')
    await clock.advance(2000)
    expect(other.stored).toBe(1)
    log.unreadable = false
    await clock.advance(2000)
    expect(other.stored).toBe(2)
  })
})

describe('[R41] after a refusal', () => {
  test('no later update of the channel is taken, until it starts anew', async () => {
    const { open, clock, log } = await createWorld()
    const client = await open('officer', OWN, CONTROL)
    client.fields.set('no such name', 'x')
    await clock.settle()
    client.fields.set('goal/due', 'builds on it')
    client.doc.getXmlFragment('own').delete(0, 1)
    await clock.settle()
    expect(client.refusals).toHaveLength(1)
    expect(client.stored).toBe(1)
    expect(log.updates(PLAN, OWN)).toHaveLength(1)

    client.startAnew()
    client.hello()
    await clock.settle()
    client.fields.set('goal/due', 'again')
    await clock.settle()
    expect(client.stored).toBe(2)
    expect(log.updates(PLAN, OWN)).toHaveLength(2)
  })

  test('what was stored before it says nothing to a client that has started anew', async () => {
    const { open, clock, log } = await createWorld()
    const client = await open('officer', OWN, CONTROL)
    log.hold()
    client.fields.set('goal/due', 'taken')
    client.fields.set('no such name', 'x')
    await clock.settle()
    expect(client.refusals).toHaveLength(1)
    client.startAnew()
    client.hello()
    const acknowledged: number[] = []
    client.onStored = () => void acknowledged.push(client.stored)
    await clock.settle()
    log.release()
    await clock.settle()
    // Its own step 2 alone, after the server's new step 1.
    expect(acknowledged).toEqual([1])
    expect(client.fields.get('goal/due')).toBe('taken')
  })

  test('it goes on reading', async () => {
    const { open, clock } = await createWorld()
    const client = await open('officer', OWN, CONTROL)
    const other = await open('coordinator')
    client.sendUpdate(zeroLengthUpdate('no such root'))
    const reader = await open('reader', OWN, CONTROL)
    reader.fields.set('mine/due', 'x')
    await clock.settle()
    other.fields.set('goal/due', '2016')
    await clock.settle()
    expect(reader.refusals.map(({ code }) => code)).toEqual(['section-not-yours'])
    expect(reader.fields.get('goal/due')).toBe('2016')
  })
})

test('[R42] a malformed update ends the channel, with control messages too', async () => {
  const { open, clock } = await createWorld()
  const client = await open('officer', OWN, CONTROL)
  client.sendUpdate(zeroLengthUpdate('fields'))
  await clock.settle()
  expect(client.refusals.map(({ code }) => code)).toEqual(['update-malformed'])
  expect(client.transport.closed).toEqual({ code: 4400, reason: 'update-malformed' })
})
