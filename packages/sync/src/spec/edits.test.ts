import {
  applyCommand,
  moveBlock,
  OUTLINE,
  readBudget,
  sectionMaps,
  setCell,
  type DocName,
} from '@samplan/document'
import {
  blockIdSchema,
  columnIdSchema,
  lineIdSchema,
  organisationIdSchema,
  planIdSchema,
  sectionIdSchema,
} from '@samplan/domain'
import { budgetDraft, groupDraft, lineDraft, someStamp } from '@samplan/domain/testing'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { BUDGET, createWorld, FOREIGN, OWN, PLAN, testUserId } from '../testing/createWorld.ts'

const coordinator = testUserId('coordinator')

function docIn(docs: ReadonlyMap<DocName, Y.Doc>, docName: DocName): Y.Doc {
  const doc = docs.get(docName)
  if (!doc) throw new Error(`No ${docName}`)
  return doc
}

describe('[R50] an edit of the server', () => {
  test('resolves when it is on disk, with what it returns, and others have been sent it', async () => {
    const { open, clock, log, service } = await createWorld()
    const reader = await open('reader')
    let result: unknown
    log.hold()
    void service
      .edit(PLAN, OWN, coordinator, (docs) => docIn(docs, OWN).getMap('fields').set('goal/due', '2016'))
      .then((value) => (result = value))
    await clock.settle()
    expect(result).toBe(undefined)
    expect(reader.fields.size).toBe(0)
    log.release()
    await clock.settle()
    expect(result).toBe('2016')
    expect(reader.fields.get('goal/due')).toBe('2016')
    expect(log.updates(PLAN, OWN).at(-1)?.author).toBe('coordinator')
  })

  test('that throws half-way is rejected and leaves no trace', async () => {
    const { open, clock, log, service } = await createWorld()
    const reader = await open('reader')
    const failing = service.edit(PLAN, OWN, coordinator, (docs) => {
      docIn(docs, OWN).getMap('fields').set('goal/due', 'half')
      throw new Error('thought better of it')
    })
    await Promise.all([expect(failing).rejects.toThrow('thought better of it'), clock.settle()])
    expect(log.updates(PLAN, OWN)).toHaveLength(1)
    expect(reader.fields.size).toBe(0)
    expect(await service.read(PLAN, OWN, (doc) => doc.getMap('fields').size)).toBe(0)
  })

  test('that changes nothing stores nothing', async () => {
    const { clock, log, service } = await createWorld()
    const before = log.batches.length
    const done = service.edit(PLAN, OWN, coordinator, () => 'nothing to do')
    await clock.settle()
    expect(await done).toBe('nothing to do')
    expect(log.batches).toHaveLength(before)
  })

  test('of an unknown plan is rejected', async () => {
    const { service } = await createWorld()
    const edit = service.edit(planIdSchema.parse('nowhere'), OWN, coordinator, () => null)
    await expect(edit).rejects.toMatchObject({ code: 'plan-unknown' })
  })
})

test('[R51] a block moves from one section to another in one append', async () => {
  const { open, clock, log, service } = await createWorld()
  const reader = await open('reader', FOREIGN)
  const before = log.batches.length
  const moved = service.edit(PLAN, [OWN, FOREIGN], coordinator, (docs) =>
    moveBlock(
      { doc: docIn(docs, OWN), sectionId: sectionIdSchema.parse('own') },
      { doc: docIn(docs, FOREIGN), sectionId: sectionIdSchema.parse('foreign') },
      blockIdSchema.parse('p-own'),
      null,
      null,
    ),
  )
  await clock.settle()
  expect(await moved).toEqual({ ok: true })
  expect(log.batches.slice(before).map(({ updates }) => updates.map(({ docName }) => docName))).toEqual([
    [FOREIGN, OWN],
  ])
  expect(reader.doc.getXmlFragment('foreign').length).toBe(2)
})

test('[R52] the row of the plan goes to disk with the outline that says it', async () => {
  const { clock, log, service } = await createWorld()
  const heard: string[] = []
  service.onOutline((_planId, outline) => heard.push(outline.facts.title))
  const done = service.edit(PLAN, OUTLINE, coordinator, (docs) =>
    applyCommand(docIn(docs, OUTLINE), { type: 'set-facts', facts: { title: 'Ny titel' } }, someStamp),
  )
  await clock.settle()
  await done
  expect(log.batches.at(-1)?.index.map(({ title }) => title)).toEqual(['Ny titel'])
  expect(log.batches.at(-1)?.updates).toHaveLength(1)
  expect(heard).toEqual(['Verksamhetsplan och budget', 'Ny titel'])
  expect((await service.readPlan(PLAN)).facts.title).toBe('Ny titel')
})

test('[R55] an edit is given the time that the log says', async () => {
  const { clock, log, service } = await createWorld()
  const edited = service.edit(PLAN, OWN, coordinator, (docs, at) => {
    docIn(docs, OWN).getMap('fields').set('goal/due', '2016')
    return at
  })
  // Later than it was asked for, and earlier than it is stored.
  log.hold()
  await clock.advance(1000)
  log.release()
  await clock.settle()
  expect(await edited).toBe(log.updates(PLAN, OWN).at(-1)?.at)
})

test('[R59] a new plan is stored as one and cannot be made twice', async () => {
  const { log, service } = await createWorld()
  expect(log.batches).toHaveLength(1)
  expect(log.batches[0]?.index).toHaveLength(1)
  const docs = new Map<DocName, Y.Doc>([[OUTLINE, new Y.Doc()]])
  const again = service.createPlan(PLAN, organisationIdSchema.parse('organisation'), docs, coordinator)
  await expect(again).rejects.toThrow('already')
})

describe('[R54] two amounts written to one cell at once', () => {
  const budget = blockIdSchema.parse('table')
  const line = lineIdSchema.parse('line')
  const column = columnIdSchema.parse('now')
  const sections = [
    {
      id: 'budget',
      kind: 'budget' as const,
      blocks: [budgetDraft({ id: budget, groups: [groupDraft({ lines: [lineDraft({ id: line })] })] })],
    },
  ]
  const write = (doc: Y.Doc, kronor: number) =>
    setCell(doc, budget, line, column, { kind: 'known', kronor }, null)

  test('are both kept, with their authors, and both are told', async () => {
    const { open, clock, service } = await createWorld({ plan: { sections } })
    const economist = await open('economist', BUDGET)
    const coordinates = await open('coordinator', BUDGET)
    write(economist.doc, 100)
    write(coordinates.doc, 200)
    await clock.settle()
    const conflicts = await service.read(PLAN, BUDGET, (doc) => readBudget(doc, budget))
    expect(JSON.stringify(conflicts)).toContain('economist')
    for (const { doc } of [economist, coordinates]) {
      const [stored] = [...sectionMaps(doc).conflicts.values()]
      expect(JSON.stringify(stored)).toMatch(/100.*200|200.*100/)
      expect(JSON.stringify(stored)).toContain('coordinator')
    }
  })

  test('are no conflict if the second knew of the first', async () => {
    const { open, clock } = await createWorld({ plan: { sections } })
    const economist = await open('economist', BUDGET)
    const coordinates = await open('coordinator', BUDGET)
    write(economist.doc, 100)
    await clock.settle()
    write(coordinates.doc, 200)
    await clock.settle()
    expect(sectionMaps(economist.doc).conflicts.size).toBe(0)
  })

  test('the author of what stood there is known after a snapshot, too', async () => {
    const { open, clock, log, service } = await createWorld({
      plan: { sections },
      limits: { idleRoomMs: 1000, snapshotEvery: 1 },
    })
    const economist = await open('economist', BUDGET)
    const offline = await open('coordinator', BUDGET)
    offline.disconnect()
    write(economist.doc, 100)
    await clock.settle()
    economist.disconnect()
    await clock.advance(20_000)
    expect(service.stats().rooms).toBe(0)
    expect((await log.load(PLAN, BUDGET)).updates).toHaveLength(0)

    write(offline.doc, 200)
    const late = await open('coordinator', BUDGET)
    late.sendUpdate(Y.encodeStateAsUpdate(offline.doc))
    await clock.settle()
    const [stored] = [...sectionMaps(late.doc).conflicts.values()]
    expect(JSON.stringify(stored)).toContain('economist')
  })
})
