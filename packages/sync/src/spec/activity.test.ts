import { applyCommand, OUTLINE, type DocName } from '@samplan/document'
import type { NewActivityEntry } from '@samplan/domain'
import { someStamp } from '@samplan/domain/testing'
import { describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { createWorld, OWN, PLAN, testUserId } from '../testing/createWorld.ts'
import type { MemoryUpdateLog } from '../testing/MemoryUpdateLog.ts'

const coordinator = testUserId('coordinator')

function docIn(docs: ReadonlyMap<DocName, Y.Doc>, docName: DocName): Y.Doc {
  const doc = docs.get(docName)
  if (!doc) throw new Error(`No ${docName}`)
  return doc
}

describe('[R56] what the activity log says of an edit', () => {
  const renamed: NewActivityEntry = {
    planId: PLAN,
    type: 'set-facts',
    subject: { sectionId: null, threadId: null, userId: null },
    from: 'Verksamhetsplan och budget',
    to: 'Ny titel',
  }
  const read = (log: MemoryUpdateLog) => log.activityLog.read(PLAN, { limit: 10, order: 'oldest-first' })

  test('goes to disk with it, at the same time and by the same person', async () => {
    const { clock, log, service } = await createWorld()
    const before = log.batches.length
    const edited = service.edit(
      PLAN,
      OUTLINE,
      coordinator,
      (docs) => {
        const facts = { title: 'Ny titel' }
        return applyCommand(docIn(docs, OUTLINE), { type: 'set-facts', facts }, someStamp)
      },
      { activity: () => [renamed] },
    )
    await clock.settle()
    await edited
    expect(log.batches).toHaveLength(before + 1)
    const [update] = log.updates(PLAN, OUTLINE).slice(-1)
    expect(await read(log)).toEqual([{ ...renamed, seq: 1, by: coordinator, at: update?.at }])
  })

  test('is made of what it returns, and stored although no document changes', async () => {
    const { clock, log, service } = await createWorld()
    const edited = service.edit(PLAN, OUTLINE, coordinator, () => 'two', {
      activity: (result) => [renamed, { ...renamed, to: result }],
    })
    await clock.settle()
    expect(await edited).toBe('two')
    expect((await read(log)).map(({ seq, to }) => [seq, to])).toEqual([
      [1, 'Ny titel'],
      [2, 'two'],
    ])
  })

  test('is not stored when the edit is refused', async () => {
    const { clock, log, service } = await createWorld()
    const entry = await log.get(PLAN)
    // On another node.
    if (entry) log.setPlan({ ...entry, state: 'frozen' })
    const edited = service.edit(
      PLAN,
      OWN,
      coordinator,
      (docs) => docIn(docs, OWN).getMap('fields').set('goal/due', '2016'),
      { activity: () => [renamed] },
    )
    await Promise.all([expect(edited).rejects.toMatchObject({ code: 'plan-locked' }), clock.settle()])
    expect(await read(log)).toEqual([])
  })

  test('rejects the edit by what it throws, which leaves no trace', async () => {
    const { clock, log, service } = await createWorld()
    const edited = service.edit(
      PLAN,
      OWN,
      coordinator,
      (docs) => docIn(docs, OWN).getMap('fields').set('goal/due', '2016'),
      {
        activity: () => {
          throw new Error('cannot be said')
        },
      },
    )
    await Promise.all([expect(edited).rejects.toThrow('cannot be said'), clock.settle()])
    expect(log.updates(PLAN, OWN)).toHaveLength(1)
    expect(await service.read(PLAN, OWN, (doc) => doc.getMap('fields').size)).toBe(0)
  })
})
