import type { Block } from '@samplan/domain'
import type * as Y from 'yjs'
import { areRead, type Passage } from './passages.ts'
import { textsOf } from './textsOf.ts'

/** A transaction that is about to end, and what the section said before and after it. */
export interface Change {
  readonly transaction: Y.Transaction
  readonly before: readonly Block[]
  /** What the transaction did not touch is the same object as before. */
  readonly after: readonly Block[]
}

/** Something that a person wrote and that has gone from the section. */
export interface LostWriting {
  /**
   * What it stood in, as it stood: a few letters say nothing without their sentence. A paragraph of a list or table comes
   * by itself, of a budget that still stands only the lines in question.
   */
  readonly block: Block
  readonly passages: readonly Passage[]
}

/** Has the block gone to another section with all that was written in it? */
export const hasMovedWhole = ({ block, passages }: LostWriting, elsewhere: readonly Block[]): boolean =>
  areRead(passages, textsOf(elsewhere.filter(({ id }) => id === block.id)))
