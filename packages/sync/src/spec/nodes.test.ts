import { applyCommand, OUTLINE } from '@samplan/document'
import { sectionIdSchema } from '@samplan/domain'
import { someStamp } from '@samplan/domain/testing'
import { describe, expect, test } from 'vitest'
import { createWorld, OWN, PLAN, testUserId } from '../testing/createWorld.ts'
import { MemoryUpdateLog } from '../testing/MemoryUpdateLog.ts'
import { TestBus } from '../testing/TestBus.ts'

async function createNodes() {
  const log = new MemoryUpdateLog()
  const bus = new TestBus()
  const here = await createWorld({ log, bus, seed: 1 })
  const there = await createWorld({ log, bus, seed: 2 })
  const settle = async () => {
    for (let turn = 0; turn < 3; turn++) {
      await here.clock.settle()
      await there.clock.settle()
    }
  }
  return { log, bus, here, there, settle }
}

describe('[R90] what another node stores', () => {
  test('is shown here, and rights follow it', async () => {
    const { here, there, settle } = await createNodes()
    const writer = await here.open('officer', OWN, { control: true })
    const reader = await there.open('reader')
    writer.fields.set('a/due', '1')
    await settle()
    expect(reader.fields.get('a/due')).toBe('1')

    const done = there.service.edit(PLAN, OUTLINE, testUserId('coordinator'), (docs) => {
      const outline = docs.get(OUTLINE)
      const sectionId = sectionIdSchema.parse('own')
      return outline && applyCommand(outline, { type: 'assign-owners', sectionId, userIds: [] }, someStamp)
    })
    await settle()
    await done
    writer.fields.set('b/due', '2')
    await settle()
    expect(writer.refusals.map(({ code }) => code)).toEqual(['section-not-yours'])
  })

  test.each(['carries', 'repeats backwards'] as const)('converges when the bus %s', async (mode) => {
    const { here, there, bus, log, settle } = await createNodes()
    bus.mode = mode
    const a = await here.open('officer')
    const b = await there.open('coordinator')
    for (let round = 0; round < 10; round++) {
      a.fields.set(`a${round}/due`, 'x')
      b.fields.set(`b${round}/due`, 'x')
      await settle()
    }
    expect(a.fields.size).toBe(20)
    expect(b.fields.size).toBe(20)
    expect(log.updates(PLAN, OWN)).toHaveLength(21)
  })
})

test('[R91] what the bus loses is read from the log', async () => {
  const { here, there, bus, settle } = await createNodes()
  const a = await here.open('officer')
  const b = await there.open('coordinator')
  bus.mode = 'loses'
  a.fields.set('lost/due', 'x')
  await settle()
  expect(b.fields.size).toBe(0)
  bus.mode = 'carries'
  a.fields.set('found/due', 'x')
  await settle()
  expect(b.fields.size).toBe(2)

  bus.mode = 'loses'
  a.fields.set('silent/due', 'x')
  await settle()
  await there.clock.advance(20_000)
  expect(b.fields.size).toBe(3)
})

test('[R92] news are told once on every node where the person is', async () => {
  const { bus, here, there, settle } = await createNodes()
  const sockets = [here, there].map(({ openPlan }) => openPlan('officer'))
  await settle()
  here.service.tellNews(new Set([testUserId('officer')]))
  await settle()
  expect(sockets.map(({ news }) => news)).toEqual([1, 1])
  bus.mode = 'loses'
  here.service.tellNews(new Set([testUserId('officer')]))
  await settle()
  expect(sockets.map(({ news }) => news)).toEqual([2, 1])
})

test('[R57] what another node stores is not announced here', async () => {
  const { here, there, settle } = await createNodes()
  const heard: string[] = []
  here.service.onStored(() => heard.push('here'))
  there.service.onStored(() => heard.push('there'))
  const writer = await there.open('officer')
  const reader = await here.open('reader')
  writer.fields.set('a/due', '1')
  await settle()
  expect(reader.fields.get('a/due')).toBe('1')
  expect(heard).toEqual(['there'])
})
