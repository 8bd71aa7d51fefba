/** What goes to disk of an edit besides its documents: with it, and not without it. */
import type { NewActivityEntry, UserId } from '@samplan/domain'
import type { KeptAnswer } from '../ports/keptAnswers.ts'
import type { PendingUpdate } from '../ports/updateLog.ts'
import type { Prepared } from './Operation.ts'

/** Both are asked with what the edit has returned; what they throw rejects it. */
export interface EditRecords<Result> {
  /** What the activity log says of it; also of an edit that changes no document. */
  readonly activity: (result: Result) => readonly NewActivityEntry[]
  /** What to keep of the answer to whoever asked for it; null for nothing. */
  readonly keep: (result: Result) => KeptAnswer | null
}

export const NO_RECORDS: EditRecords<unknown> = { activity: () => [], keep: () => null }

export interface DoneEdit<Result> {
  readonly result: Result
  readonly by: UserId
  readonly at: number
  readonly updates: readonly PendingUpdate[]
}

export function pendingRecords<Result>(
  { activity, keep }: EditRecords<Result>,
  { result, by, at, updates }: DoneEdit<Result>,
): Pick<Prepared, 'activities' | 'answers'> {
  const kept = keep(result)
  return {
    activities: activity(result).map((entry) => ({ ...entry, by, at, updates })),
    answers: kept === null ? [] : [{ ...kept, updates }],
  }
}
