import { applyCommand, OUTLINE, sectionMaps } from '@samplan/document'
import { paragraphDraft } from '@samplan/domain/testing'
import { sectionIdSchema, type SectionHead } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import {
  createWorld,
  FOREIGN,
  OWN,
  PLAN,
  testUserId,
  type World,
  type WorldOptions,
} from '../testing/createWorld.ts'
import { MemoryUpdateLog } from '../testing/MemoryUpdateLog.ts'
import { firstText, startThread } from '../testing/reviewing.ts'
import { TestBus } from '../testing/TestBus.ts'

const own = sectionIdSchema.parse('own')
const director = testUserId('director')

async function setStatus({ service, clock }: World, status: SectionHead['status']): Promise<void> {
  const set = service.edit(PLAN, OUTLINE, director, (docs, at) => {
    const outline = docs.get(OUTLINE)
    const command = { type: 'set-section-status' as const, sectionId: own, status, note: null }
    return outline && applyCommand(outline, command, { by: director, at })
  })
  await clock.settle()
  await set
}

async function approvedWorld(options: WorldOptions = {}) {
  const world = await createWorld(options)
  await setStatus(world, 'approved')
  return world
}

async function markIn({ service }: Pick<World, 'service'>) {
  const { sections } = await service.readOutline(PLAN)
  return sections.find(({ id }) => id === own)?.changedAfterApproval
}

describe('[R103] a section that is approved', () => {
  test('is marked with who first changed it, in the append that stores the change', async () => {
    const world = await approvedWorld()
    const { clock, log, open } = world
    const writer = await open('officer', OWN, { control: true })
    const before = log.batches.length
    writer.fields.set('a/due', '1')
    await clock.settle()
    const [update] = log.updates(PLAN, OWN).slice(-1)
    expect(await markIn(world)).toEqual({ by: 'officer', at: update?.at })
    expect(log.batches.slice(before).map(({ updates }) => updates.map(({ docName }) => docName))).toEqual([
      [OWN, OUTLINE],
    ])
    expect(writer.stored).toBe(2)
  })

  test('is marked once, whoever else changes it', async () => {
    const world = await approvedWorld()
    const { clock, log, open } = world
    const [first, second] = [await open('officer'), await open('coordinator')]
    const before = log.updates(PLAN, OUTLINE).length
    first.fields.set('a/due', '1')
    second.fields.set('b/due', '1')
    await clock.settle()
    second.fields.set('c/due', '1')
    await clock.settle()
    expect(await markIn(world)).toMatchObject({ by: 'officer' })
    expect(log.updates(PLAN, OUTLINE)).toHaveLength(before + 1)
  })

  test('is marked anew when it has been approved again', async () => {
    const world = await approvedWorld()
    const writer = await world.open('officer')
    writer.fields.set('a/due', '1')
    await world.clock.settle()
    await setStatus(world, 'approved')
    expect(await markIn(world)).toBe(null)
    const other = await world.open('coordinator')
    other.fields.set('a/due', '2')
    await world.clock.settle()
    expect(await markIn(world)).toMatchObject({ by: 'coordinator' })
  })

  test.each(['draft', 'ready', 'returned'] as const)('is not marked while it is %s', async (status) => {
    const world = await approvedWorld()
    await setStatus(world, status)
    const writer = await world.open('officer')
    writer.fields.set('a/due', '1')
    await world.clock.settle()
    expect(await markIn(world)).toBe(null)
  })

  test('is marked by what the server rewrites for a person', async () => {
    const world = await approvedWorld()
    const edited = world.service.edit(PLAN, OWN, testUserId('coordinator'), (docs) => {
      const doc = docs.get(OWN)
      return doc && firstText(doc, OWN).insert(0, 'Nytt. ')
    })
    await world.clock.settle()
    await edited
    expect(await markIn(world)).toMatchObject({ by: 'coordinator' })
  })

  test('is not marked by a thread, a refused update, or a change of another section', async () => {
    const blocks = [paragraphDraft('Ett ord om detta.', 'p-own')]
    const world = await approvedWorld({
      plan: {
        sections: [
          { id: 'own', ownerIds: ['officer'], blocks },
          { id: 'foreign', ownerIds: ['officer'] },
        ],
      },
    })
    await startThread(world, OWN, 'ord')
    const officer = await world.open('officer', OWN, { control: true })
    sectionMaps(officer.doc).anchors.clear()
    const elsewhere = await world.open('officer', FOREIGN)
    elsewhere.fields.set('a/due', '1')
    await world.clock.settle()
    expect(officer.refusals).toHaveLength(1)
    expect(await markIn(world)).toBe(null)
  })

  test('keeps its mark and its change together when the log takes neither', async () => {
    const world = await approvedWorld()
    const { clock, log, open } = world
    const writer = await open('officer', OWN, { control: true })
    log.rejects = ({ docName }) => docName === OUTLINE
    writer.fields.set('a/due', '1')
    await clock.advance(10_000)
    expect(writer.refusals).toMatchObject([{ code: 'update-unsound' }])
    expect(await markIn(world)).toBe(null)
    log.rejects = () => false
    const later = await open('coordinator')
    expect(later.fields.size).toBe(0)
    later.fields.set('b/due', '1')
    await clock.settle()
    expect(await markIn(world)).toMatchObject({ by: 'coordinator' })
  })

  test('[R36] has no mark of a change that the log refuses', async () => {
    const world = await approvedWorld()
    const { clock, log, open } = world
    const writer = await open('officer', OWN, { control: true })
    const entry = await log.get(PLAN)
    // On another node.
    if (entry) log.setPlan({ ...entry, state: 'frozen' })
    writer.fields.set('a/due', '1')
    await clock.settle()
    expect(writer.refusals).toMatchObject([{ code: 'plan-locked' }])
    expect(await markIn(world)).toBe(null)
    expect(await log.get(PLAN)).toMatchObject({ state: 'frozen' })
  })

  test('shows its mark on every node', async () => {
    const log = new MemoryUpdateLog()
    const bus = new TestBus()
    const here = await approvedWorld({ log, bus })
    const there = await createWorld({ log, bus, seed: 2 })
    const writer = await there.open('officer')
    writer.fields.set('a/due', '1')
    for (const { clock } of [there, here]) await clock.settle()
    expect(await markIn(here)).toMatchObject({ by: 'officer' })
  })
})
