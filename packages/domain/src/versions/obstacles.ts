/** What stands in the way of a freeze, and what should be looked at before one. The freeze itself asks the same. */
import type { SectionId, ThreadId } from '../ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { Section } from '../plan/section.ts'
import { hasOpenSuggestion, isOpen, type Thread } from '../review/thread.ts'
import type { Issue } from '../rules/issue.ts'
import { validatePlan } from '../rules/validate.ts'

export interface FreezeObstacles {
  /** Måste rättas. Undecided threads are among them. */
  readonly blocking: readonly Issue[]
  readonly unapproved: readonly SectionId[]
}

export interface FreezeReview extends FreezeObstacles {
  /** Open and not in the way: they can be closed at once. */
  readonly openThreads: readonly ThreadId[]
  /** Att se över and Notera. */
  readonly toReview: readonly Issue[]
  /** Approved, and changed since. */
  readonly changedSince: readonly SectionId[]
}

export function freezeReview(plan: Plan, threads: readonly Thread[]): FreezeReview {
  return freezeReviewOf(plan, threads, validatePlan({ plan, threads }))
}

/** @param issues of this plan and these threads, as `validatePlan` gives them */
export function freezeReviewOf(
  plan: Plan,
  threads: readonly Thread[],
  issues: readonly Issue[],
): FreezeReview {
  const isBlocking = ({ severity }: Issue): boolean => severity === 'block'
  const toApprove = plan.sections.filter(needsApproval)
  return {
    blocking: issues.filter(isBlocking),
    unapproved: toApprove.filter(({ status }) => status !== 'approved').map(({ id }) => id),
    openThreads: threads.filter(isHarmless).map(({ id }) => id),
    toReview: issues.filter((issue) => !isBlocking(issue)),
    changedSince: toApprove
      .filter(({ changedAfterApproval }) => changedAfterApproval !== null)
      .map(({ id }) => id),
  }
}

export const mayFreeze = ({ blocking, unapproved }: FreezeObstacles): boolean =>
  blocking.length + unapproved.length === 0

/** A heading that carries only subheadings says nothing that anybody could approve. */
export const needsApproval = ({ blocks }: Pick<Section, 'blocks'>): boolean => blocks.length > 0

/** Open, and nobody has to decide it: it may stay open in a frozen plan, and be closed with many others. */
export const isHarmless = (thread: Thread): boolean =>
  isOpen(thread) && !thread.mustBeAnswered && !hasOpenSuggestion(thread)
