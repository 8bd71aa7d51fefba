import type { Batch, PendingUpdate } from '@samplan/sync'
import { judge, type Judgement } from './judge.ts'
import type { LockedPlans } from './lockPlans.ts'

/** The updates of a batch, in order. Of those that go together, all are refused for the reason of the first that is. */
export function judgeAll(
  { updates, together }: Batch,
  plans: LockedPlans,
  stored: ReadonlyMap<PendingUpdate, number>,
): Judgement[] {
  const alone = new Map(updates.map((update) => [update, judge(update, plans, stored)]))
  const refusals = new Map<PendingUpdate, Judgement>()
  for (const group of together) {
    const refusal = group.map((update) => alone.get(update)).find((judged) => judged?.status === 'refused')
    if (refusal) for (const update of group) refusals.set(update, refusal)
  }
  return [...alone].map(([update, judged]) => refusals.get(update) ?? judged)
}
