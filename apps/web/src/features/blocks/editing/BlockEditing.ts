/** What a block's form needs of the editor around it; the section's editor provides it. */
import type { BlockId, NewId, SectionId, StructuredBlockType } from '@samplan/domain'
import { createContext, useContext } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { SectionHistory } from '../../../history/index.ts'

export type Direction = 'up' | 'down'

/** What can be done with a block's place in the text. Fields are written in the document directly. */
export interface BlockActions {
  /** Puts blocks of the type right after `blockId`, one for each text, or an empty one; the caret goes into the last. */
  readonly addAfter: (blockId: BlockId, type: StructuredBlockType, texts?: readonly string[]) => void
  /** Puts an indicator that measures the goal right after it, and the caret into it. */
  readonly addIndicator: (goalId: BlockId) => void
  /** Puts an empty paragraph in the block's place, for one who wants to go on in prose. */
  readonly replaceByParagraph: (blockId: BlockId) => void
  readonly remove: (blockId: BlockId) => void
  readonly move: (blockId: BlockId, direction: Direction) => void
  readonly canMove: (blockId: BlockId, direction: Direction) => boolean
  /** The caret goes to what stands before or after the block. */
  readonly leave: (blockId: BlockId, direction: Direction) => void
  /** The block as a whole is selected, as one thing in the text. */
  readonly select: (blockId: BlockId) => void
}

export interface BlockEditing {
  readonly doc: Y.Doc
  readonly sectionId: SectionId
  readonly history: SectionHistory
  /** Of the section: who writes where. */
  readonly awareness: Awareness
  readonly actions: BlockActions
  readonly newId: NewId
}

export const BlockEditingContext = createContext<BlockEditing | null>(null)

export function useBlockEditing(): BlockEditing {
  const editing = useContext(BlockEditingContext)
  if (editing === null) throw new Error('a block needs a section editor around it')
  return editing
}
