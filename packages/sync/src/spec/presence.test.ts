import { COMMENTS, OUTLINE } from '@samplan/document'
import { sectionIdSchema } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import { encodeAwareness } from '../presence/awarenessCodec.ts'
import { createWorld, OWN, PLAN, testUser } from '../testing/createWorld.ts'

const userOf = (id: string, colour: number) => ({ id, name: `Namn på ${id}`, colour })

describe('[R60] a state says the user of the session', () => {
  test('whatever the client wrote', async () => {
    const { open, clock, service } = await createWorld()
    const officer = await open('officer', OUTLINE)
    const reader = await open('reader', OUTLINE)
    officer.setPresence({ user: { id: 'director', name: 'Direktören' }, sectionId: 'own' })
    await clock.settle()
    expect(reader.others.get(officer.doc.clientID)).toEqual({ user: userOf('officer', 3), sectionId: 'own' })
    expect(await service.presence(PLAN)).toEqual([
      { userId: 'officer', name: 'Namn på officer', sectionId: sectionIdSchema.parse('own') },
    ])
  })

  test.each([['text'], [7], [['a']]])('%j is no state', async (state) => {
    const { open, clock } = await createWorld()
    const officer = await open('officer', OUTLINE)
    const reader = await open('reader', OUTLINE)
    officer.setPresence(state)
    await clock.settle()
    expect(reader.others.size).toBe(0)
    expect(officer.transport.closed).toBe(null)
  })

  test('a state above the limit is dropped', async () => {
    const { open, clock } = await createWorld({ limits: { presenceBytes: 50 } })
    const officer = await open('officer', OUTLINE)
    const reader = await open('reader', OUTLINE)
    officer.setPresence({ note: 'x'.repeat(60) })
    await clock.settle()
    expect(reader.others.size).toBe(0)
  })
})

describe('[R61] a clientID belongs to the user who first uses it', () => {
  test('another can neither take it over, nor remove it, nor use it when its owner has left', async () => {
    const { open, clock } = await createWorld()
    const officer = await open('officer', OUTLINE)
    const forger = await open('other-officer', OUTLINE)
    const reader = await open('reader', OUTLINE)
    const clientId = officer.doc.clientID
    officer.setPresence({ sectionId: 'own' })
    await clock.settle()
    for (const json of ['{"sectionId":"forged"}', 'null']) {
      forger.sendAwareness(encodeAwareness([{ clientId, clock: 999, json }]))
    }
    await clock.settle()
    expect(reader.others.get(clientId)).toMatchObject({ sectionId: 'own' })

    officer.disconnect()
    await clock.settle()
    forger.sendAwareness(encodeAwareness([{ clientId, clock: 9999, json: '{"sectionId":"forged"}' }]))
    await clock.settle()
    expect(reader.others.size).toBe(0)
  })

  test('its owner comes back under it, with the clock it had', async () => {
    const { open, clock, service } = await createWorld()
    const officer = await open('officer', OUTLINE)
    const reader = await open('reader', OUTLINE)
    const clientId = officer.doc.clientID
    const state = encodeAwareness([{ clientId, clock: 5, json: '{"sectionId":"own"}' }])
    officer.sendAwareness(state)
    await clock.settle()
    officer.disconnect()
    await clock.settle()
    expect(reader.others.size).toBe(0)
    officer.connect((transport) =>
      service.connectDoc(PLAN, OUTLINE, testUser('officer'), transport, {
        control: false,
        schemaVersion: null,
      }),
    )
    officer.sendAwareness(state)
    await clock.settle()
    expect(reader.others.get(clientId)).toMatchObject({ sectionId: 'own' })
  })

  test('an echo from another tab of the same user is dropped', async () => {
    const { open, clock } = await createWorld()
    const tab = await open('officer', OUTLINE)
    const otherTab = await open('officer', OUTLINE)
    tab.setPresence({ sectionId: 'own' })
    await clock.settle()
    otherTab.sendAwareness(encodeAwareness([{ clientId: tab.doc.clientID, clock: 99, json: '{"old":1}' }]))
    otherTab.disconnect()
    await clock.settle()
    const reader = await open('reader', OUTLINE)
    expect(reader.others.get(tab.doc.clientID)).toMatchObject({ sectionId: 'own' })
  })

  test('one channel is not a crowd', async () => {
    const { open, clock } = await createWorld({ limits: { presencesPerChannel: 2 } })
    const officer = await open('officer', OUTLINE)
    const reader = await open('reader', OUTLINE)
    for (const clientId of [1, 2, 3]) officer.setPresence({}, clientId)
    await clock.settle()
    expect([...reader.others.keys()]).toEqual([1, 2])
  })
})

describe('[R62] where one may be present', () => {
  test('a caret only where one may write', async () => {
    const { open, clock } = await createWorld()
    const reader = await open('reader', OWN)
    const officer = await open('officer', OWN)
    reader.setPresence({ cursor: 1 })
    officer.setPresence({ cursor: 2 })
    await clock.settle()
    expect(officer.others.size).toBe(0)
    expect(reader.others.size).toBe(1)
  })

  test('nobody in comments', async () => {
    const { open, clock } = await createWorld()
    const officer = await open('officer', COMMENTS)
    const reader = await open('reader', COMMENTS)
    officer.setPresence({})
    await clock.settle()
    expect(reader.others.size).toBe(0)
  })
})

describe('[R63] who leaves', () => {
  test('is gone for everybody in the same tick', async () => {
    const { open, clock } = await createWorld()
    const officer = await open('officer', OUTLINE)
    const reader = await open('reader', OUTLINE)
    officer.setPresence({})
    await clock.settle()
    expect(reader.others.size).toBe(1)
    officer.disconnect()
    await clock.settle()
    expect(reader.others.size).toBe(0)
  })

  test('without a word is noticed within 35 s', async () => {
    const { open, clock } = await createWorld()
    const officer = await open('officer', OUTLINE)
    const reader = await open('reader', OUTLINE)
    officer.setPresence({})
    for (let second = 0; second < 35; second++) {
      reader.touch()
      await clock.advance(1000)
    }
    expect(officer.transport.closed).toEqual({ code: 4508, reason: 'silent' })
    expect(reader.others.size).toBe(0)
    expect(reader.transport.closed).toBe(null)
  })

  test('a thousand times leaves no ghost', async () => {
    const { open, clock } = await createWorld()
    const reader = await open('reader', OUTLINE)
    for (let visit = 0; visit < 1000; visit++) {
      const officer = await open('officer', OUTLINE)
      officer.setPresence({ visit })
      if (visit % 2 === 0) officer.queryPresence()
      officer.disconnect()
    }
    await clock.settle()
    expect(reader.others.size).toBe(0)
  })
})

describe('[R64] news of presence', () => {
  test('nobody is sent a state of their own', async () => {
    const { open, clock } = await createWorld()
    const officer = await open('officer', OUTLINE)
    const other = await open('other-officer', OUTLINE)
    officer.setPresence({ n: 1 })
    other.setPresence({ n: 2 })
    await clock.advance(60_000 - 40_000)
    expect([...officer.others.keys()]).toEqual([other.doc.clientID])
    expect([...other.others.keys()]).toEqual([officer.doc.clientID])
  })

  test('whoever has an open channel is renewed by the server', async () => {
    const { open, clock } = await createWorld()
    const officer = await open('officer', OUTLINE)
    const reader = await open('reader', OUTLINE)
    officer.setPresence({})
    await clock.settle()
    const before = reader.transport.sent.length
    officer.touch()
    reader.touch()
    await clock.advance(16_000)
    expect(reader.transport.sent.length).toBeGreaterThan(before)
    expect(reader.others.size).toBe(1)
  })

  test('one who asks is told of everybody', async () => {
    const { open, clock } = await createWorld()
    const officer = await open('officer', OUTLINE)
    const reader = await open('reader', OUTLINE)
    officer.setPresence({})
    await clock.settle()
    reader.others.clear()
    reader.queryPresence()
    expect(reader.others.size).toBe(1)
  })
})
