import { applyCommand, OUTLINE } from '@samplan/document'
import { someStamp } from '@samplan/domain/testing'
import { describe, expect, test } from 'vitest'
import type { StoredChange } from '../commit/StoredChange.ts'
import { createWorld, OWN, PLAN, testUserId, type World } from '../testing/createWorld.ts'

const coordinator = testUserId('coordinator')

function setTitle({ service }: World) {
  return service.edit(PLAN, OUTLINE, coordinator, (docs) => {
    const outline = docs.get(OUTLINE)
    return outline && applyCommand(outline, { type: 'set-facts', facts: { title: 'Ny titel' } }, someStamp)
  })
}

describe('[R57] what is stored', () => {
  test('is announced with who wrote it, where, when and from where it came', async () => {
    const world = await createWorld()
    const { open, clock, log, service } = world
    const writer = await open('officer')
    const heard: StoredChange[] = []
    service.onStored((change) => heard.push(change))
    writer.fields.set('goal/due', '2016')
    await clock.settle()
    const edited = setTitle(world)
    await clock.settle()
    await edited
    const [written] = log.updates(PLAN, OWN).slice(-1)
    const [renamed] = log.updates(PLAN, OUTLINE).slice(-1)
    expect(heard).toEqual([
      { planId: PLAN, docName: OWN, author: 'officer', at: written?.at, seq: 2, origin: 'client' },
      { planId: PLAN, docName: OUTLINE, author: 'coordinator', at: renamed?.at, seq: 2, origin: 'server' },
    ])
  })

  test('is announced when it is on disk and others have been sent it, and not before', async () => {
    const { open, clock, log, service } = await createWorld()
    const writer = await open('officer')
    const reader = await open('reader')
    const seen: unknown[] = []
    service.onStored(() => seen.push(reader.fields.get('goal/due')))
    log.hold()
    writer.fields.set('goal/due', '2016')
    await clock.settle()
    expect(seen).toEqual([])
    log.release()
    await clock.settle()
    expect(seen).toEqual(['2016'])
  })

  test('is announced of no refused update', async () => {
    const { open, clock, service } = await createWorld()
    const heard: StoredChange[] = []
    service.onStored((change) => heard.push(change))
    const stranger = await open('other-officer', OWN, { control: true })
    stranger.fields.set('goal/due', '2016')
    await clock.settle()
    expect(stranger.refusals).toHaveLength(1)
    expect(heard).toEqual([])
  })

  test('goes on although a listener throws, and no longer to one who has left', async () => {
    const { open, clock, service } = await createWorld()
    const heard: string[] = []
    service.onStored(() => {
      throw new Error('a listener of no use')
    })
    const leave = service.onStored(() => heard.push('left'))
    service.onStored(() => heard.push('stays'))
    const writer = await open('officer', OWN, { control: true })
    writer.fields.set('a/due', '1')
    await clock.settle()
    leave()
    writer.fields.set('b/due', '2')
    await clock.settle()
    expect(heard).toEqual(['left', 'stays', 'stays'])
    expect(writer.stored).toBe(3)
  })

  test('lets a listener edit in answer', async () => {
    const world = await createWorld()
    const { open, clock, service } = world
    service.onStored(({ origin }) => {
      if (origin === 'client') void setTitle(world)
    })
    const writer = await open('officer')
    writer.fields.set('a/due', '1')
    await clock.settle()
    expect((await service.readOutline(PLAN)).facts.title).toBe('Ny titel')
  })
})
