/** A plan right before a command, and right after. */
import type { Outline, Stamp, Thread } from '@samplan/domain'

export interface Moment {
  readonly outline: Outline
  /** The one that the command names. */
  readonly thread: Thread | null
  /** How many, for a command that closes many; else none. */
  readonly openThreads: number
  /** When the budget table that the command names was reconciled, and by whom; null for one that is not. */
  readonly reconciled: Stamp | null
}

export interface Step {
  readonly before: Moment
  readonly after: Moment
}
