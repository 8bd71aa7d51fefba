/** What whoever seals a plan is given, and gives back. */
import type { DocName } from '@samplan/document'
import type { Decision, OrganisationId, PlanState, VersionHead } from '@samplan/domain'
import type * as Y from 'yjs'
import type { CaseRecord } from '../ports/seal.ts'

/** The whole plan as it is on disk, and the only turn that anybody has just now. */
export interface SealTurn {
  /** Every document of the plan, by name; what is changed in them is stored. */
  readonly docs: ReadonlyMap<DocName, Y.Doc>
  /** The time that the log will say it happened (milliseconds since the epoch). */
  readonly at: number
  readonly organisationId: OrganisationId
  /** As the plan's row says, which is the truth. */
  readonly state: PlanState
  /** Oldest first. */
  readonly versions: readonly VersionHead[]
  /** Every entry, corrections too, oldest first. */
  readonly decisions: readonly Decision[]
}

export interface SealOutcome<Result> {
  readonly result: Result
  readonly records: readonly CaseRecord[]
}

/** Synchronous. What it throws rejects the seal, and nothing is stored. */
export type SealChange<Result> = (turn: SealTurn) => SealOutcome<Result>
