import { sectionIdSchema, threadIdSchema, type Command } from '@samplan/domain'
import { expect, it } from 'vitest'
import type { Storage } from '../database/storage.ts'
import type { HeldBy } from '../held/heldReview.ts'
import { logOfStorage } from './logOfStorage.ts'
import { newPlan, newUserId } from './samples.ts'

const AT = 1_793_606_400_000
const resolve = (thread: string): Command => ({
  type: 'resolve-thread',
  threadId: threadIdSchema.parse(thread),
})
const approve: Command = {
  type: 'set-section-status',
  sectionId: sectionIdSchema.parse('culture'),
  status: 'approved',
  note: null,
}

export function heldReviewContract(storage: () => Storage): void {
  const author = async (): Promise<HeldBy> => {
    const { planId, organisationId } = await newPlan(logOfStorage(storage()))
    return { planId, organisationId, userId: newUserId() }
  }
  const hold = (by: HeldBy, id: string, command: Command, max = 10) =>
    storage().heldReview.put(by, { id, command, heldAt: AT }, max)
  const listed = async (by: HeldBy) =>
    (await storage().heldReview.list(by)).map(({ id, command, failure }) => [id, command.type, failure])

  it('keeps its order, also of what is replaced', async () => {
    const by = await author()
    await hold(by, 'b', resolve('one'))
    await hold(by, 'a', resolve('two'))
    await hold(by, 'b', approve)
    expect(await storage().heldReview.list(by)).toEqual([
      { id: 'b', command: approve, heldAt: AT, failure: null },
      { id: 'a', command: resolve('two'), heldAt: AT, failure: null },
    ])
    await storage().heldReview.remove(by, 'b')
    await hold(by, 'b', approve)
    expect((await listed(by)).map(([id]) => id)).toEqual(['a', 'b'])
  })

  it('is full at some point, and lets what it holds be replaced all the same', async () => {
    const by = await author()
    expect(await hold(by, 'a', approve, 1)).toBe(true)
    expect(await hold(by, 'b', approve, 1)).toBe(false)
    expect(await hold(by, 'a', resolve('one'), 1)).toBe(true)
    expect(await listed(by)).toEqual([['a', 'resolve-thread', null]])
  })

  it('keeps why something was not done, until it is replaced', async () => {
    const by = await author()
    await hold(by, 'a', approve)
    await storage().heldReview.fail(by, 'a', 'section-unknown')
    expect(await listed(by)).toEqual([['a', 'set-section-status', 'section-unknown']])
    await hold(by, 'a', resolve('one'))
    expect(await listed(by)).toEqual([['a', 'resolve-thread', null]])
  })

  it('is its author’s alone', async () => {
    const by = await author()
    const other = { ...by, userId: newUserId() }
    await hold(by, 'a', approve)
    await hold(other, 'a', resolve('one'))
    await storage().heldReview.remove(other, 'a')
    await storage().heldReview.schedule(other, AT)
    expect(await listed(by)).toHaveLength(1)
    expect(await listed(other)).toEqual([])
    expect(await storage().heldReview.sendAt(by)).toBeNull()
  })

  it('is sent at its time, which can be changed and taken back', async () => {
    const by = await author()
    const { heldReview } = storage()
    const due = async (now: number) =>
      (await heldReview.dueSendings(now)).filter(({ planId }) => planId === by.planId)
    await heldReview.schedule(by, AT)
    await heldReview.schedule(by, AT + 1)
    expect(await heldReview.sendAt(by)).toBe(AT + 1)
    expect(await due(AT)).toEqual([])
    expect(await due(AT + 1)).toEqual([{ ...by, sendAt: AT + 1 }])
    await heldReview.unschedule(by)
    expect(await due(AT + 1)).toEqual([])
  })
}
