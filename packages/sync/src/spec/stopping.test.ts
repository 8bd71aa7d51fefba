import { describe, expect, test } from 'vitest'
import { createWorld, OWN, PLAN, testUserId } from '../testing/createWorld.ts'

const CONTROL = { control: true }

describe('[R95] drain', () => {
  test('stores what has arrived, tells its author, and closes everybody so that they come back', async () => {
    const { open, clock, log, service } = await createWorld()
    const writer = await open('officer', OWN, CONTROL)
    const reader = await open('reader')
    writer.fields.set('a/due', '1')
    const drained = service.drain(10_000)
    const late = await open('officer')
    await clock.settle()
    await drained
    expect(log.updates(PLAN, OWN)).toHaveLength(2)
    expect(writer.stored).toBe(2)
    expect(reader.fields.size).toBe(1)
    expect(writer.transport.closed?.code).toBe(1012)
    expect(reader.transport.closed?.code).toBe(1012)
    expect(late.transport.closed?.code).toBe(1012)
  })

  test('ends in time though the log fails, and what was not stored was not acknowledged', async () => {
    const { open, clock, log, service } = await createWorld()
    const writer = await open('officer', OWN, CONTROL)
    log.failing = true
    writer.fields.set('a/due', '1')
    await clock.settle()
    const edit = service.edit(PLAN, OWN, testUserId('officer'), () => null)
    let isDrained = false
    const drained = service.drain(10_000).then(() => (isDrained = true))
    await clock.advance(9000)
    expect(isDrained).toBe(false)
    await Promise.all([expect(edit).rejects.toMatchObject({ code: 'server-stopping' }), clock.advance(1000)])
    await drained
    expect(writer.stored).toBe(1)
    expect(writer.transport.closed?.code).toBe(1012)
    expect(log.updates(PLAN, OWN)).toHaveLength(1)
  })
})

test('[R96] stop ends at once', async () => {
  const { open, log, service, clock } = await createWorld()
  const writer = await open('officer', OWN, CONTROL)
  writer.fields.set('a/due', '1')
  service.stop()
  await clock.advance(60_000)
  expect(writer.transport.closed?.code).toBe(1012)
  expect(log.updates(PLAN, OWN)).toHaveLength(1)
  expect(service.stats().connections).toBe(0)
})
