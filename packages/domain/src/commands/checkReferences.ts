/** Ids in a command that must name something of the outline. */
import type { CommandErrorCode } from '../errors/errorCode.ts'
import type { AreaId, OverarchingGoalId } from '../ids.ts'
import type { Outline } from '../plan/outline.ts'
import { ALLOWED, refuse, type Verdict } from '../policies/verdict.ts'

const holdsAll = (things: readonly { readonly id: string }[], ids: readonly string[]): boolean =>
  ids.every((id) => things.some((thing) => thing.id === id))

export const checkAreas = (outline: Outline, ids: readonly AreaId[]): Verdict =>
  holdsAll(outline.areas, ids) ? ALLOWED : refuse('area-unknown')

export const checkOverarchingGoals = (outline: Outline, ids: readonly OverarchingGoalId[]): Verdict =>
  holdsAll(outline.overarchingGoals, ids) ? ALLOWED : refuse('overarching-goal-unknown')

/** Null puts last. */
export const checkBefore = (
  things: readonly { readonly id: string }[],
  beforeId: string | null,
  code: CommandErrorCode,
): Verdict => (beforeId === null || holdsAll(things, [beforeId]) ? ALLOWED : refuse(code))
