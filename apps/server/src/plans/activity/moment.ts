/** A plan right before a command, and right after. */
import type { Outline, Thread } from '@samplan/domain'

export interface Moment {
  readonly outline: Outline
  /** The one that the command names. */
  readonly thread: Thread | null
}

export interface Step {
  readonly before: Moment
  readonly after: Moment
}
