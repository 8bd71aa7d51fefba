import { OUTLINE } from '@samplan/document'
import { describe, expect, test } from 'vitest'
import { createWorld, OWN } from '../testing/createWorld.ts'

describe('[R70] a reader that does not read', () => {
  test('is closed before it holds more than the limit, and the others go on', async () => {
    const { open, clock } = await createWorld({ limits: { bufferedBytes: 100_000 } })
    const writer = await open('officer')
    const slow = await open('reader')
    const reader = await open('reviewer')
    let held = 0
    const { onSend } = slow.transport
    slow.transport.onSend = (frame) => {
      onSend(frame)
      slow.transport.buffered += frame.length
      held = Math.max(held, slow.transport.buffered)
    }
    for (let round = 0; round < 100; round++) {
      writer.fields.set(`b${round}/due`, 'x'.repeat(5000))
      await clock.settle()
    }
    expect(slow.transport.closed).toEqual({ code: 1013, reason: 'slow-reader' })
    expect(held).toBeLessThanOrEqual(100_000)
    expect(reader.fields.size).toBe(100)

    const back = await open('reader')
    expect(back.fields.size).toBe(100)
  })

  test('one frame above the limit goes to whoever has read everything', async () => {
    const { open, clock } = await createWorld({ limits: { bufferedBytes: 1000 } })
    const writer = await open('officer')
    const reader = await open('reader')
    writer.fields.set('goal/due', 'x'.repeat(5000))
    await clock.settle()
    expect(reader.fields.size).toBe(1)
  })
})

describe('[R71] silence', () => {
  test('is asked about, and a sign of life is enough', async () => {
    const { open, clock } = await createWorld()
    const reader = await open('reader')
    for (let beat = 0; beat < 12; beat++) {
      await clock.advance(10_000)
      if (reader.transport.pings > beat) reader.touch()
    }
    expect(reader.transport.pings).toBeGreaterThanOrEqual(12)
    expect(reader.transport.closed).toBe(null)
  })

  test.each([1, -1])('is not what a clock makes that is set (%d h)', async (hours) => {
    const { open, clock } = await createWorld()
    const reader = await open('reader')
    clock.set(hours * 3_600_000)
    await clock.advance(8_000)
    expect(reader.transport.closed).toBe(null)
    await clock.advance(35_000)
    expect(reader.transport.closed?.code).toBe(4508)
  })

  test("of the server on a document's socket is never 30 s long", async () => {
    const { open, clock } = await createWorld()
    const reader = await open('reader')
    let heardAt = clock.now()
    let longest = 0
    reader.transport.onSend = () => {
      longest = Math.max(longest, clock.now() - heardAt)
      heardAt = clock.now()
    }
    for (let second = 0; second < 120; second++) {
      reader.touch()
      await clock.advance(1000)
    }
    expect(longest).toBeGreaterThan(0)
    expect(longest).toBeLessThan(25_000)
  })
})

describe('[R72] too many sockets', () => {
  test('of one user in one plan', async () => {
    const { open } = await createWorld({ limits: { socketsPerUser: 2 } })
    await open('officer')
    const second = await open('officer')
    const third = await open('officer')
    expect(third.transport.closed).toEqual({ code: 4529, reason: 'too-many-connections' })
    second.disconnect()
    expect((await open('officer')).isSynced).toBe(true)
    expect((await open('reader')).isSynced).toBe(true)
  })

  test('of one plan', async () => {
    const { open } = await createWorld({ limits: { socketsPerPlan: 1 } })
    await open('officer')
    expect((await open('reader')).transport.closed?.code).toBe(4529)
  })

  test('channels of one socket', async () => {
    const { openPlan, clock } = await createWorld({ limits: { channelsPerSocket: 1 } })
    const socket = openPlan('officer')
    socket.channel(OWN)
    socket.channel(OUTLINE)
    await clock.settle()
    expect(socket.transport.closed?.code).toBe(4529)
  })
})

test('[R73] every socket is counted until it closes', async () => {
  const { open, openPlan, service, events } = await createWorld()
  const officer = await open('officer')
  const plan = openPlan('reader')
  expect(service.stats().connections).toBe(2)
  officer.disconnect()
  plan.connection.close()
  plan.connection.close()
  expect(service.stats().connections).toBe(0)
  expect(events.filter(({ type }) => type === 'socket-closed')).toHaveLength(2)
})
