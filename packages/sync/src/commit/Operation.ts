/** Something that changes documents and has to be on disk before anybody sees it. */
import type { PlanId } from '@samplan/domain'
import type { PendingActivity } from '../ports/activityLog.ts'
import type { PendingAnswer } from '../ports/keptAnswers.ts'
import type { PlanIndexEntry } from '../ports/planIndex.ts'
import type { AppendOutcome, PendingUpdate } from '../ports/updateLog.ts'
import type { Room } from '../room/Room.ts'

export interface Operation {
  /** All of them must be live before it is prepared, and none may be healing. */
  readonly rooms: readonly Room[]
  /** What it keeps in memory until it is stored. */
  readonly byteLength: number
  /** Applies itself to its rooms' docs. Synchronous, and never throws. */
  prepare(at: number): Preparation
  /** The log takes nothing just now (true), or again (false). */
  stalled(isStalled: boolean): void
  /** The service ends; what was not stored will not be. */
  abandon(): void
}

export interface Prepared {
  readonly kind: 'ready'
  /** What must be stored, all of it or nothing; may be empty. */
  readonly updates: readonly PendingUpdate[]
  /** That of the updates which a client sent; the server has made the others. */
  readonly sent: PendingUpdate | null
  readonly activities: readonly PendingActivity[]
  readonly answers: readonly PendingAnswer[]
  readonly index: readonly PlanIndexEntry[]
  /** Rooms that it has changed besides its own. */
  readonly besides: readonly Room[]
  /** Nothing else of this plan goes into the same batch, because rights may have changed. */
  readonly barrier: PlanId | null
  /** When the batch is on disk, with one outcome per update, and after them one per activity. */
  readonly settle: (outcomes: readonly AppendOutcome[]) => void
}

export type Preparation =
  | Prepared
  /** It can only be judged when what is under way in its room is stored. */
  | { readonly kind: 'later' }

export const NOTHING_TO_STORE: Prepared = {
  kind: 'ready',
  updates: [],
  sent: null,
  activities: [],
  answers: [],
  index: [],
  besides: [],
  barrier: null,
  settle: () => undefined,
}
