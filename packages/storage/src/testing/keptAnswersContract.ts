import type { KeptAnswer, PlanIndexEntry } from '@samplan/sync'
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Storage } from '../database/storage.ts'
import { logOfStorage } from './logOfStorage.ts'
import { batchWith, docs, newPlan, newUserId, updateOf } from './samples.ts'

const AT = 1_000

export function keptAnswersContract(storage: () => Storage): void {
  const answerTo = ({ planId, organisationId }: PlanIndexEntry): KeptAnswer => ({
    planId,
    organisationId,
    userId: newUserId(),
    keyHash: randomUUID(),
    requestHash: 'request',
    answer: Uint8Array.of(1, 2, 3),
    at: AT,
  })
  const keep = async (answer: KeptAnswer) =>
    storage().updateLog.append(batchWith({ answers: [{ ...answer, updates: [] }] }))
  const find = async (key: KeptAnswer) => {
    const kept = await storage().keptAnswers.find(key)
    return kept && { ...kept, answer: Uint8Array.from(kept.answer) }
  }

  it('are found by plan, person and key', async () => {
    const answer = answerTo(await newPlan(logOfStorage(storage())))
    await keep(answer)
    expect(await find(answer)).toEqual(answer)
    const other = answerTo(await newPlan(logOfStorage(storage())))
    for (const part of ['planId', 'userId', 'keyHash'] as const)
      expect(await find({ ...answer, [part]: other[part] })).toBeNull()
  })

  it('stand with the updates that they answer for, and without one of them do not', async () => {
    const plan = await newPlan(logOfStorage(storage()), { state: 'frozen' })
    const updates = [docs.outline, docs.section].map((doc) => updateOf(plan.planId, doc, 'x'))
    const taken = { ...answerTo(plan), updates: updates.slice(0, 1) }
    const refused = { ...answerTo(plan), updates }
    await storage().updateLog.append(batchWith({ updates, answers: [taken, refused] }))
    expect(await find(taken)).not.toBeNull()
    expect(await find(refused)).toBeNull()
  })

  it('are kept once: the first stands', async () => {
    const answer = answerTo(await newPlan(logOfStorage(storage())))
    await keep(answer)
    await keep({ ...answer, answer: Uint8Array.of(9) })
    expect(await find(answer)).toEqual(answer)
  })

  it('are forgotten in time', async () => {
    const plan = await newPlan(logOfStorage(storage()))
    const [old, young] = [answerTo(plan), { ...answerTo(plan), at: AT + 1 }]
    await keep(old)
    await keep(young)
    await storage().keptAnswers.forgetBefore(AT + 1)
    expect([await find(old), await find(young)]).toEqual([null, young])
  })
}
