/** The outcomes of a batch that was put together of several, given back to each: its updates', and after them its activities'. */
import type { AppendOutcome, Batch } from '../ports/updateLog.ts'

export function splitOutcomes(
  parts: readonly Pick<Batch, 'updates' | 'activities'>[],
  outcomes: readonly AppendOutcome[],
): AppendOutcome[][] {
  let update = 0
  let activity = parts.reduce((sum, { updates }) => sum + updates.length, 0)
  return parts.map(({ updates, activities }) => [
    ...outcomes.slice(update, (update += updates.length)),
    ...outcomes.slice(activity, (activity += activities.length)),
  ])
}
