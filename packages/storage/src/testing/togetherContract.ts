/** What a log does with updates that are one change. */
import { expect, it } from 'vitest'
import type { LogUnderTest } from './logUnderTest.ts'
import { batchWith, docs, newPlan, newPlanId, updateOf } from './samples.ts'

const LOCKED = { status: 'refused', code: 'plan-locked' }
const UNKNOWN = { status: 'refused', code: 'plan-unknown' }

export function togetherContract(log: () => LogUnderTest): void {
  it('refuses all of a change of which it refuses one part, and nothing else', async () => {
    const { planId } = await newPlan(log(), { state: 'frozen' })
    const [mark, section, comments] = [docs.outline, docs.section, docs.comments].map((doc) =>
      updateOf(planId, doc, 'refused'),
    )
    if (!mark || !section || !comments) throw new Error('There are three documents')
    const alone = updateOf(planId, docs.outline, 'alone')
    const said = [docs.outline, docs.comments].map((doc) => updateOf(planId, doc, 'said'))
    const outcomes = await log().updateLog.append(
      batchWith({
        updates: [mark, section, comments, alone, ...said],
        together: [[mark, section, comments], said],
      }),
    )
    expect(outcomes).toEqual([LOCKED, LOCKED, LOCKED, ...[1, 2, 1].map((seq) => ({ status: 'stored', seq }))])
    const { updates } = await log().updateLog.load(planId, docs.outline)
    expect(updates.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['alone', 'said'])
  })

  it('says of every part why the first was refused', async () => {
    const { planId } = await newPlan(log())
    const updates = [planId, newPlanId()].map((id) => updateOf(id, docs.outline, 'x'))
    expect(await log().updateLog.append(batchWith({ updates, together: [updates] }))).toEqual([
      UNKNOWN,
      UNKNOWN,
    ])
  })

  it('leaves the row of a plan as it is whose outline it refuses', async () => {
    const plan = await newPlan(log(), { state: 'frozen' })
    const updates = [docs.outline, docs.section].map((doc) => updateOf(plan.planId, doc, 'x'))
    const index = [{ ...plan, title: 'Ny titel' }]
    await log().updateLog.append(batchWith({ updates, together: [updates], index }))
    expect(await log().planIndex.get(plan.planId)).toEqual(plan)
  })
}
