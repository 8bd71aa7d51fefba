/** A plan's activity log: what was done to it besides writing in it. Entries go to disk with the updates they tell of. */
import type { ActivityEntry, NewActivityEntry, PlanId, SectionId, Stamp, UserId } from '@samplan/domain'
import type { PendingUpdate } from './updateLog.ts'

/** An entry as it will stand in the log, but for its number. */
export interface PendingActivity extends NewActivityEntry, Stamp {
  /** What it tells of, out of the same batch; it is refused where one of them is. Empty if no document changes. */
  readonly updates: readonly PendingUpdate[]
}

export interface ActivityQuery {
  /** Only entries with a lower number. */
  readonly before?: number | undefined
  /** Only entries with a higher number. */
  readonly after?: number | undefined
  /** Only what this person did. */
  readonly by?: UserId | undefined
  /** Only what was done to this section, or to a thread in it. */
  readonly sectionId?: SectionId | undefined
  readonly limit: number
  readonly order: 'newest-first' | 'oldest-first'
}

export interface ActivityLog {
  /** @throws StorageUnavailableError */
  read(planId: PlanId, query: ActivityQuery): Promise<readonly ActivityEntry[]>
  /** The number of the newest entry of every plan that has one. */
  lastSeqs(): Promise<ReadonlyMap<PlanId, number>>
}
