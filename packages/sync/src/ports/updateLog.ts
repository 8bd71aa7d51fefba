/**
 * The durable log of updates, as the core needs it. Adapters live in `@samplan/storage`; one contract suite runs on all.
 */
import type { PlanId, PlanState, UserId } from '@samplan/domain'
import type { DocName } from '@samplan/document'
import type { PendingActivity } from './activityLog.ts'
import type { PendingAnswer } from './keptAnswers.ts'
import type { PlanIndexEntry } from './planIndex.ts'
import type { Sealed, SealJudge } from './seal.ts'

/** `at` is milliseconds since the epoch, the server's clock. */
export interface LoggedUpdate {
  readonly planId: PlanId
  readonly docName: DocName
  readonly author: UserId
  readonly at: number
  readonly bytes: Uint8Array
}

/** One update as it will stand in the log. */
export interface PendingUpdate extends LoggedUpdate {
  /** It changes what the document says, and not only, say, where in it a comment is anchored. */
  readonly changesContent: boolean
  /**
   * The plan's state as whoever judged the update knew it. Where its row says another by now, the update is refused: what
   * one may do depends on it. Null for documents that come with a new plan.
   */
  readonly judgedIn: PlanState | null
}

export interface StoredUpdate extends LoggedUpdate {
  /** Gapless per doc, from 1. */
  readonly seq: number
}

export interface Snapshot {
  /** The state holds every update up to and including this one. */
  readonly uptoSeq: number
  readonly state: Uint8Array
}

/**
 * Who last changed what a doc says, and when. The first update is what the doc was made with: by a file, a command or the
 * demo.
 */
export type LatestUpdate = Pick<StoredUpdate, 'docName' | 'seq' | 'author' | 'at'>

/** What a doc is rebuilt from: the newest snapshot, and every update after it, in order. */
export interface StoredDoc {
  readonly snapshot: Snapshot | null
  readonly updates: readonly StoredUpdate[]
}

/** Why a plan does not take an update; decided under the plan row's lock, in the transaction of the commit. */
export type LogRefusal =
  /** A section of a plan that is not `drafting`, or something that was judged in another state of the plan. */
  | 'plan-locked'
  | 'plan-unknown'
  /** The database will never take it, whatever stands in it; said by the core, not by adapters. */
  | 'update-unsound'

export type AppendOutcome =
  | { readonly status: 'stored'; readonly seq: number }
  | { readonly status: 'refused'; readonly code: LogRefusal }

/** What goes to disk together. */
export interface Batch {
  readonly updates: readonly PendingUpdate[]
  /** Updates that are one change: where one of them is refused, so are the others. What stands in none goes alone. */
  readonly together: readonly (readonly PendingUpdate[])[]
  readonly activities: readonly PendingActivity[]
  readonly answers: readonly PendingAnswer[]
  /** The plans whose row and member index change with it; not where an update of the outline that says so is refused. */
  readonly index: readonly PlanIndexEntry[]
}

export const storesNothing = ({ updates, activities, answers, index }: Batch): boolean =>
  updates.length + activities.length + answers.length + index.length === 0

/**
 * The database did not take the batch: nothing of it counts as stored. Try again with the same objects for updates and
 * activities, by which the log recognises those whose commit went through although its answer was lost.
 */
export class StorageUnavailableError extends Error {
  override readonly name = 'StorageUnavailableError'
  readonly code = 'storage-unavailable'
}

export interface UpdateLog {
  /** @throws StorageUnavailableError */
  load(planId: PlanId, docName: DocName): Promise<StoredDoc>

  /**
   * One transaction: all that is not refused is on disk when the promise resolves, with one outcome per update in the
   * order given, and after them one per activity. Section docs of a plan that is not `drafting`, and what was judged in
   * another state than the plan's, are refused, with what goes together with them and the activities that tell of them.
   * The state in the row of a plan that stands already is left as it is.
   * @throws StorageUnavailableError when nothing was stored
   */
  append(batch: Batch): Promise<readonly AppendOutcome[]>

  /**
   * One transaction that has the plan to itself: reads all of it, asks `judge`, and stores what that returns. Nothing else
   * changes the state in a plan's row. Null if there is no such plan.
   * @throws StorageUnavailableError when nothing was stored, or nobody can tell
   */
  seal<Result>(planId: PlanId, judge: SealJudge<Result>): Promise<Sealed<Result> | null>

  /** Writes a snapshot; the log keeps every update (history). Never moves a doc's snapshot backwards. */
  saveSnapshot(planId: PlanId, docName: DocName, snapshot: Snapshot): Promise<void>

  /** Updates with `seq > after`, oldest first, at most `limit`: the history of a doc, and how a node catches up. */
  readAfter(planId: PlanId, docName: DocName, after: number, limit: number): Promise<readonly StoredUpdate[]>

  /** Names of the docs of a plan that have at least one update. */
  docNames(planId: PlanId): Promise<readonly DocName[]>

  /** The newest update of each of these docs that changes what it says. */
  latestUpdates(planId: PlanId): Promise<readonly LatestUpdate[]>
}
