/** The activity log: its entries go the way of the updates they tell of. */
import { sectionIdSchema, threadIdSchema } from '@samplan/domain'
import type { Batch } from '@samplan/sync'
import { expect, it } from 'vitest'
import type { LogUnderTest } from './logUnderTest.ts'
import { activityOf, batchWith, docs, newPlan, newPlanId, newUserId, updateOf } from './samples.ts'

export function activityContract(log: () => LogUnderTest): void {
  const append = (batch: Partial<Batch>) => log().updateLog.append(batchWith(batch))
  const read = (planId: Batch['activities'][number]['planId']) =>
    log().activityLog.read(planId, { limit: 100, order: 'oldest-first' })

  it('gives back what was done, to what, by whom and when', async () => {
    const { planId } = await newPlan(log())
    const { updates: _, ...entry } = activityOf(planId, null)
    const subject = {
      sectionId: sectionIdSchema.parse('growth'),
      threadId: threadIdSchema.parse('thread'),
      userId: newUserId(),
    }
    const from = { title: 'Å "citat" \u0000 \u2028', numbers: [1, -2.5, null, true], nested: { empty: {} } }
    const told = { ...entry, subject, from, to: [] }
    await append({ activities: [{ ...told, updates: [] }] })
    expect(await read(planId)).toEqual([{ ...told, seq: 1 }])
  })

  it('numbers the entries of each plan from 1, whatever their documents', async () => {
    const [one, other] = [await newPlan(log()), await newPlan(log())]
    const told = (entry: typeof one, to: string) => activityOf(entry.planId, to)
    const outcomes = await append({ activities: [told(one, 'a'), told(other, 'b'), told(one, 'c')] })
    expect(outcomes).toEqual([1, 1, 2].map((seq) => ({ status: 'stored', seq })))
    await append({ activities: [told(one, 'd')] })
    expect((await read(one.planId)).map(({ seq, to }) => [seq, to])).toEqual([
      [1, 'a'],
      [2, 'c'],
      [3, 'd'],
    ])
  })

  it('answers for the updates first, and then for the activities', async () => {
    const { planId } = await newPlan(log())
    const updates = ['x', 'y'].map((bytes) => updateOf(planId, docs.outline, bytes))
    const outcomes = await append({ updates, activities: [activityOf(planId, 'a', updates)] })
    expect(outcomes).toEqual([1, 2, 1].map((seq) => ({ status: 'stored', seq })))
  })

  it('refuses an activity with any of its updates, and no other', async () => {
    const { planId } = await newPlan(log(), { state: 'frozen' })
    const section = updateOf(planId, docs.section, 'x')
    const comments = updateOf(planId, docs.comments, 'x')
    const outcomes = await append({
      updates: [section, comments],
      activities: [
        activityOf(planId, 'refused', [comments, section]),
        activityOf(planId, 'said', [comments]),
        activityOf(planId, 'alone'),
      ],
    })
    expect(outcomes.slice(2)).toEqual([
      { status: 'refused', code: 'plan-locked' },
      { status: 'stored', seq: 1 },
      { status: 'stored', seq: 2 },
    ])
    expect((await read(planId)).map(({ to }) => to)).toEqual(['said', 'alone'])
  })

  it('refuses an activity of an unknown plan and stores the others', async () => {
    const { planId } = await newPlan(log())
    const outcomes = await append({ activities: [activityOf(newPlanId(), 'a'), activityOf(planId, 'b')] })
    expect(outcomes).toEqual([
      { status: 'refused', code: 'plan-unknown' },
      { status: 'stored', seq: 1 },
    ])
  })

  it('is read in pages, from either end', async () => {
    const { planId } = await newPlan(log())
    await append({ activities: [1, 2, 3, 4, 5].map((to) => activityOf(planId, to)) })
    const seqs = async (query: Parameters<LogUnderTest['activityLog']['read']>[1]) =>
      (await log().activityLog.read(planId, query)).map(({ seq }) => seq)
    expect(await seqs({ limit: 2, order: 'newest-first' })).toEqual([5, 4])
    expect(await seqs({ limit: 2, order: 'newest-first', before: 4 })).toEqual([3, 2])
    expect(await seqs({ limit: 2, order: 'oldest-first', after: 1 })).toEqual([2, 3])
    expect(await seqs({ limit: 9, order: 'oldest-first', after: 1, before: 4 })).toEqual([2, 3])
    expect(await seqs({ limit: 9, order: 'oldest-first', after: 5 })).toEqual([])
  })

  it('is read by who did it, and by section', async () => {
    const { planId } = await newPlan(log())
    const [by, sectionId] = [newUserId(), sectionIdSchema.parse('growth')]
    const inSection = { sectionId, threadId: null, userId: null }
    await append({
      activities: [
        { ...activityOf(planId, 'hers'), by },
        { ...activityOf(planId, 'there'), subject: inSection },
        { ...activityOf(planId, 'hers, there'), by, subject: inSection },
      ],
    })
    const found = async (query: { by?: typeof by; sectionId?: typeof sectionId }) =>
      (await log().activityLog.read(planId, { limit: 9, order: 'newest-first', ...query })).map(
        ({ to }) => to,
      )
    expect(await found({ by })).toEqual(['hers, there', 'hers'])
    expect(await found({ sectionId })).toEqual(['hers, there', 'there'])
    expect(await found({ by, sectionId })).toEqual(['hers, there'])
  })

  it('says the newest number of every plan that has one', async () => {
    const [told, silent] = [await newPlan(log()), await newPlan(log())]
    await append({ activities: [activityOf(told.planId, 'a'), activityOf(told.planId, 'b')] })
    const lastSeqs = await log().activityLog.lastSeqs()
    expect(lastSeqs.get(told.planId)).toBe(2)
    expect(lastSeqs.has(silent.planId)).toBe(false)
  })
}
