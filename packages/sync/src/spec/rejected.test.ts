import { describe, expect, test } from 'vitest'
import { createWorld, FOREIGN, OWN, PLAN } from '../testing/createWorld.ts'

const CONTROL = { control: true }
/** Longer than all attempts together. */
const PATIENCE_MS = 10_000

async function worldThatRejectsOwn() {
  const world = await createWorld()
  const author = await world.open('officer', OWN, CONTROL)
  const other = await world.open('other-officer', FOREIGN, CONTROL)
  const reader = await world.open('reader', FOREIGN)
  world.log.rejects = ({ docName }) => docName === OWN
  return { ...world, author, other, reader }
}

describe('[R19] what the database will never take', () => {
  test('is refused to its author and holds nobody else up', async () => {
    const { clock, log, author, other, reader, service } = await worldThatRejectsOwn()
    author.fields.set('goal/due', '2016')
    other.fields.set('goal/due', '2017')
    await clock.settle()
    expect([author.stored, other.stored]).toEqual([1, 1])
    await clock.advance(PATIENCE_MS)

    expect(reader.fields.get('goal/due')).toBe('2017')
    expect(other.stored).toBe(2)
    expect(author.refusals).toMatchObject([{ code: 'update-unsound' }])
    expect(service.stats()).toMatchObject({ isStalled: false, waitingOperations: 0 })
    expect(log.updates(PLAN, OWN)).toHaveLength(1)
  })

  test('takes along what was written on top of it, and what comes later is stored', async () => {
    const { open, clock, log, author } = await worldThatRejectsOwn()
    const coordinator = await open('coordinator', OWN, CONTROL)
    author.fields.set('goal/due', '2016')
    coordinator.fields.set('other/due', '2016')
    await clock.settle()
    await clock.advance(PATIENCE_MS)
    expect(coordinator.refusals).toMatchObject([{ code: 'update-unsound' }])

    log.rejects = () => false
    const later = await open('director', OWN, CONTROL)
    later.fields.set('later/due', '2018')
    await clock.settle()
    expect((await open('reader')).fields.toJSON()).toEqual({ 'later/due': '2018' })
  })
})
