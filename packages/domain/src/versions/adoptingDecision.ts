import type { PlanState } from '../plan/facts.ts'
import { standingDecisions, type Decision } from './decision.ts'

interface AdoptedCase {
  readonly state: PlanState
  readonly decidingBodies: readonly string[]
  readonly decisions: readonly Decision[]
}

/**
 * The decision that an adopted plan is cited by: the last word of the last of its bodies, which adopted the version, or
 * with changes the proposal that the version is the wording of. Null where the plan is not adopted.
 */
export function adoptingDecision({ state, decidingBodies, decisions }: AdoptedCase): Decision | null {
  const last = decidingBodies.at(-1)
  if (state !== 'adopted' || last === undefined) return null
  const adopting = standingDecisions(decisions).findLast(
    ({ body, outcome }) => body === last && outcome !== 'returned',
  )
  return adopting ?? null
}
