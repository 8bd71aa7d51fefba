/** A plan right before a command, and right after. */
import type { Outline, Thread } from '@samplan/domain'

export interface Moment {
  readonly outline: Outline
  /** The one that the command names. */
  readonly thread: Thread | null
  /** How many, for a command that closes many; else none. */
  readonly openThreads: number
}

export interface Step {
  readonly before: Moment
  readonly after: Moment
}
