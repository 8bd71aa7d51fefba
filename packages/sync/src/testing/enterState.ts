/** Freezes a plan, or lets it be drafted again, without a version: for tests of what each state allows. */
import { OUTLINE, writePlanState } from '@samplan/document'
import type { PlanState } from '@samplan/domain'
import type { SealChange } from '../seal/SealTurn.ts'
import { PLAN, testUserId, type World } from './createWorld.ts'

export const enterState =
  (state: PlanState): SealChange<void> =>
  ({ docs }) => {
    const outline = docs.get(OUTLINE)
    if (outline) writePlanState(outline, state, null)
    return { result: undefined, records: [] }
  }

/** The plan of the world enters the state, by its director. */
export async function enter({ service, clock }: World, state: PlanState): Promise<void> {
  const entered = service.seal(PLAN, testUserId('director'), enterState(state))
  await clock.settle()
  await entered
}
