import { createBlock, emptyBlock } from '@samplan/document'
import {
  blockIdSchema,
  type BlockId,
  type NewId,
  type StructuredBlock,
  type StructuredBlockType,
} from '@samplan/domain'
import type { EditorView } from '@tiptap/pm/view'
import type * as Y from 'yjs'
import { ownEdit, type SectionHistory } from '../../../history/index.ts'
import { focusBlock } from '../editor/focusBlock.ts'

export interface InsertContext {
  readonly view: EditorView
  readonly doc: Y.Doc
  readonly history: SectionHistory
  readonly newId: NewId
  /** Asks the person for what is needed first. */
  readonly ask: (tool: 'reference') => void
}

/** From one place between two blocks of the section to another; what lies between is replaced. */
export interface Gap {
  readonly from: number
  readonly to: number
}

/** A block that has its id only when it is put in. */
export type Draft = (id: BlockId) => StructuredBlock

/**
 * Puts blocks into the gap, as one step of the history, and the caret into the last. Their fields come first, so that
 * nobody meets a block whose texts are still to be made.
 */
export function insertBlocks(
  { history, ...context }: Omit<InsertContext, 'ask'>,
  drafts: readonly Draft[],
  gap: Gap,
): void {
  history.step(() => placeBlocks(context, drafts, gap))
}

/** The same, as a part of whatever step is under way. */
export function placeBlocks(
  { view, doc, newId }: Pick<InsertContext, 'view' | 'doc' | 'newId'>,
  drafts: readonly Draft[],
  { from, to }: Gap,
): void {
  const blocks = drafts.map((draft) => draft(blockIdSchema.parse(newId())))
  for (const block of blocks) createBlock(doc, block, ownEdit)
  const nodes = blocks.map(({ type, id }) => view.state.schema.node(type, { id }))
  view.dispatch(view.state.tr.replaceWith(from, to, nodes))
  const last = blocks.at(-1)
  if (last) focusBlock(view, last.id, 'first')
}

/** Only blocks of one text can be given it. */
export const draftOf =
  (type: StructuredBlockType, text = ''): Draft =>
  (id) => {
    const block = emptyBlock(type, id)
    return 'text' in block ? { ...block, text } : block
  }

export const indicatorOf =
  (goalId: BlockId): Draft =>
  (id) => {
    const block = emptyBlock('indicator', id)
    return block.type === 'indicator' ? { ...block, goalIds: [goalId] } : block
  }
