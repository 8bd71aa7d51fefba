/**
 * What changes a plan's state: it is frozen, decided on, or drafted again. The plan's row is locked meanwhile, so whoever
 * seals sees all that is stored of the plan, and whatever comes later is judged by the state that the seal has left.
 */
import type { DocName } from '@samplan/document'
import type { Decision, OrganisationId, PlanState, VersionHead } from '@samplan/domain'
import type { PendingActivity } from './activityLog.ts'
import type { PendingAnswer } from './keptAnswers.ts'
import type { PlanIndexEntry } from './planIndex.ts'
import type { PendingUpdate, StoredDoc, StoredUpdate } from './updateLog.ts'

/** The plan as the log holds it, under its lock. */
export interface SealedPlan {
  readonly organisationId: OrganisationId
  readonly state: PlanState
  /** In the bin since (milliseconds since the epoch); null while it is not. */
  readonly removedAt: number | null
  readonly docs: ReadonlyMap<DocName, StoredDoc>
  /** Oldest first. */
  readonly versions: readonly VersionHead[]
  /** Every entry, corrections too, oldest first. */
  readonly decisions: readonly Decision[]
}

/** What is never changed once it is stored. */
export type CaseRecord =
  | {
      readonly kind: 'version'
      readonly head: VersionHead
      /** Canonical, as it is hashed. */
      readonly json: string
      /** Which reading of the documents made it. */
      readonly projector: number
      /** Each document of the plan as it was, in one Yjs update. */
      readonly states: ReadonlyMap<DocName, Uint8Array>
    }
  | { readonly kind: 'decision'; readonly decision: Decision; readonly sha256: string }

/** What goes to disk with it, all or nothing. */
export interface Seal<Result> {
  readonly result: Result
  readonly updates: readonly PendingUpdate[]
  readonly activities: readonly PendingActivity[]
  readonly answers: readonly PendingAnswer[]
  /** The plan's row and members as they shall stand, its state too; null to leave them. */
  readonly index: PlanIndexEntry | null
  readonly records: readonly CaseRecord[]
}

/** Synchronous: the lock is held meanwhile. What it throws rejects the seal, and nothing is stored. */
export type SealJudge<Result> = (plan: SealedPlan) => Seal<Result>

export interface Sealed<Result> {
  readonly result: Result
  readonly stored: readonly StoredUpdate[]
}
