import type * as Y from 'yjs'
import type { DeadText } from './deadText.ts'

export type Deletions = Y.Transaction['deleteSet']

/** What was dead before a transaction and may come back with it. */
export interface PastTexts {
  /** Letters that stand nowhere: an undo or a paste brings them back. */
  readonly lost: readonly DeadText[]
  /** Letters that live on under other ids: they come again if somebody else has moved them at the same time. */
  readonly moved: readonly DeadText[]
  /**
   * All that the update deletes. A transaction does not say so of what was dead already, and just that is the sign of two
   * people who moved one text at once. Null if it is not known.
   */
  readonly deletions: Deletions | null
}

export const NO_PAST: PastTexts = { lost: [], moved: [], deletions: null }
