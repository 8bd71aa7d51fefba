import type { OverarchingGoalId } from '@samplan/domain'
import { overarchingGoalAnchor } from './anchorOf.ts'
import type { PaperContext } from './paperContext.ts'

/** Where an overarching goal is led to: the first place that prints it in full, if anything refers to it. */
export function overarchingGoalPlace(
  id: OverarchingGoalId,
  { referredTo, placedGoals }: PaperContext,
): string | null {
  if (!referredTo.has(id) || placedGoals.has(id)) return null
  placedGoals.add(id)
  return overarchingGoalAnchor(id)
}
