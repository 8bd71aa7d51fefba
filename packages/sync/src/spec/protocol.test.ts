import { DOCUMENT_SCHEMA_VERSION, OUTLINE } from '@samplan/document'
import * as decoding from 'lib0/decoding'
import { describe, expect, test } from 'vitest'
import { createWorld, FOREIGN, OWN, PLAN } from '../testing/createWorld.ts'
import { zeroLengthUpdate } from '../testing/frames.ts'

describe('[R2] a socket for a whole plan', () => {
  test('carries every document that the client asks for', async () => {
    const { openPlan, open, clock } = await createWorld()
    const socket = openPlan('officer')
    const own = socket.channel(OWN)
    const foreign = socket.channel(FOREIGN)
    await clock.settle()
    expect([own.isSynced, foreign.isSynced]).toEqual([true, true])
    expect(foreign.doc.getXmlFragment('foreign').length).toBe(1)

    const reader = await open('reader', OWN)
    own.fields.set('goal/due', '2016')
    const other = await open('other-officer', FOREIGN)
    other.fields.set('goal/due', '2017')
    await clock.settle()
    expect(reader.fields.get('goal/due')).toBe('2016')
    expect(foreign.fields.get('goal/due')).toBe('2017')
    expect(own.stored).toBe(2)
  })

  test('ignores what comes for a document without a channel', async () => {
    const { openPlan, clock, log } = await createWorld()
    const socket = openPlan('officer')
    const own = socket.channel(OWN)
    await clock.settle()
    own.send(Uint8Array.of(102))
    own.fields.set('goal/due', 'too late')
    own.queryPresence()
    await clock.settle()
    expect(log.updates(PLAN, OWN)).toHaveLength(1)
    expect(socket.transport.closed).toBe(null)
  })

  test('a frame without a name closes it', async () => {
    const { openPlan } = await createWorld()
    const socket = openPlan('officer')
    socket.connection.receive(Uint8Array.of(200))
    expect(socket.transport.closed).toEqual({ code: 4400, reason: 'frame-malformed' })
  })
})

describe('[R3] a channel ends', () => {
  test('by the server, with the reason, and the others go on', async () => {
    const { openPlan, clock } = await createWorld()
    const socket = openPlan('officer')
    const own = socket.channel(OWN)
    const outline = socket.channel(OUTLINE)
    await clock.settle()
    own.sendUpdate(zeroLengthUpdate('fields'))
    socket.channel('section-nowhere')
    socket.sendTo('no such name', Uint8Array.of(0, 0, 1, 0))
    await clock.settle()
    expect(Object.fromEntries(socket.ended)).toEqual({
      [OWN]: 4400,
      'no such name': 4403,
      'section-nowhere': 4403,
    })
    expect(own.refusals.map(({ code }) => code)).toEqual(['update-malformed'])
    expect(outline.isSynced).toBe(true)
    expect(socket.transport.closed).toBe(null)
  })

  test('by the client, and a new one counts from 1', async () => {
    const { openPlan, clock } = await createWorld()
    const socket = openPlan('officer')
    const own = socket.channel(OWN)
    await clock.settle()
    own.fields.set('a/due', '1')
    await clock.settle()
    expect(own.stored).toBe(2)
    own.send(Uint8Array.of(102))
    own.hello()
    await clock.settle()
    expect(own.stored).toBe(1)
  })

  test('with its socket, if the client cannot be told otherwise', async () => {
    const { openPlan, clock } = await createWorld()
    const socket = openPlan('officer', { control: false })
    socket.channel('section-nowhere')
    await clock.settle()
    expect(socket.transport.closed).toEqual({ code: 4403, reason: 'doc-unknown' })
  })
})

test('[R4] a stock client is sent nothing but the stock protocol', async () => {
  const { open, clock, log } = await createWorld()
  const client = await open('officer')
  client.fields.set('a/due', '1')
  await clock.settle()
  log.failing = true
  client.fields.set('b/due', '2')
  await clock.advance(3000)
  log.failing = false
  await clock.advance(10_000)
  const types = client.transport.sent.map((frame) => decoding.readVarUint(decoding.createDecoder(frame)))
  expect(new Set(types)).toEqual(new Set([0, 1]))
})

test('[R5] what was dropped is never covered by "stored"', async () => {
  const { open, clock } = await createWorld()
  const client = await open('officer', OWN, { control: true })
  client.fields.set('a/due', '1')
  client.fields.set('no such name', '2')
  client.fields.set('c/due', '3')
  await clock.settle()
  expect(client.stored).toBe(2)
  client.fields.set('d/due', '4')
  await clock.advance(60_000 - 40_000)
  expect(client.stored).toBe(2)
})

describe('[R7] the schema version', () => {
  test('an older client is closed before it is sent anything', async () => {
    const { open } = await createWorld()
    const old = await open('officer', OWN, { schemaVersion: DOCUMENT_SCHEMA_VERSION - 1 })
    expect(old.transport.sent).toEqual([])
    expect(old.transport.closed).toEqual({ code: 4409, reason: 'client-too-old' })
  })

  test('a current one is let in', async () => {
    const { open } = await createWorld()
    const current = await open('officer', OWN, { schemaVersion: DOCUMENT_SCHEMA_VERSION })
    expect(current.isSynced).toBe(true)
  })
})
