/** What can be done with a block's place in the text, by its form, its menu and its keys. */
import type { BlockId, StructuredBlockType } from '@samplan/domain'
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type * as Y from 'yjs'
import { ownEdit, type HistoryStep } from '../../../history/index.ts'
import type { BlockActions, Direction } from '../../blocks/index.ts'
import { draftOf, indicatorOf, insertBlocks, type Draft, type InsertContext } from '../insert/insertBlocks.ts'
import { moveChild } from '../moves/fragment.ts'
import { fieldInFocus, restoreFieldFocus } from './fieldFocus.ts'
import { focusBlock } from './focusBlock.ts'
import { enterFrom, selectBlock } from './selectBlock.ts'
import { isStructured } from './structured.ts'
import { blockById, type TopLevelBlock } from './topLevel.ts'

export interface BlockActionsContext extends InsertContext {
  readonly fragment: Y.XmlFragment
  /** A block was taken away and can be had back. */
  readonly onRemoved: (type: StructuredBlockType, step: HistoryStep) => void
}

export function createBlockActions(context: BlockActionsContext): BlockActions {
  const { view } = context
  const withBlock = (blockId: BlockId, act: (block: TopLevelBlock) => void) => {
    const block = blockById(view.state.doc, blockId)
    if (block) act(block)
  }
  const addAfter = (blockId: BlockId, drafts: readonly Draft[]) =>
    withBlock(blockId, ({ pos, node }) => {
      const at = pos + node.nodeSize
      insertBlocks(context, drafts, { from: at, to: at })
    })
  return {
    addAfter: (blockId, type, texts = ['']) =>
      addAfter(
        blockId,
        texts.map((text) => draftOf(type, text)),
      ),
    addIndicator: (goalId) => addAfter(goalId, [indicatorOf(goalId)]),
    replaceByParagraph: (blockId) => withBlock(blockId, (block) => replaceByParagraph(context, block)),
    remove: (blockId) => withBlock(blockId, (block) => removeBlock(context, block)),
    move: (blockId, direction) =>
      withBlock(blockId, (block) => moveBlock(context, blockId, block, direction)),
    canMove: (blockId, direction) => {
      const block = blockById(view.state.doc, blockId)
      return block !== null && isIndexOf(context.fragment, neighbour(block.index, direction))
    },
    leave: (blockId, direction) =>
      withBlock(blockId, ({ pos, node }) =>
        leaveTo(view, direction === 'up' ? pos : pos + node.nodeSize, direction),
      ),
    select: (blockId) => selectBlock(view, blockId),
  }
}

function step(
  { view, history }: InsertContext,
  change: (tr: Transaction) => Transaction,
): HistoryStep | null {
  const done = history.step(() => view.dispatch(change(view.state.tr).scrollIntoView()))
  view.focus()
  return done
}

function replaceByParagraph(context: InsertContext, { pos, node }: TopLevelBlock): void {
  step(context, (tr) => {
    tr.replaceWith(pos, pos + node.nodeSize, node.type.schema.node('paragraph'))
    return tr.setSelection(TextSelection.create(tr.doc, pos + 1))
  })
}

function removeBlock(context: BlockActionsContext, { pos, node }: TopLevelBlock): void {
  const removed = step(context, (tr) => {
    tr.delete(pos, pos + node.nodeSize)
    return tr.setSelection(Selection.near(tr.doc.resolve(pos)))
  })
  if (removed && isStructured(node.type.name)) context.onRemoved(node.type.name, removed)
}

/** Below the last block there is no text yet, but a way to begin one. */
function leaveTo(view: EditorView, pos: number, direction: Direction): void {
  if (enterFrom(view, pos, direction) || direction === 'up') return
  view.dom.parentElement?.parentElement?.querySelector<HTMLElement>('[data-write-below]')?.focus()
}

const neighbour = (index: number, direction: Direction) => (direction === 'up' ? index - 1 : index + 1)
const isIndexOf = (fragment: Y.XmlFragment, index: number) => index >= 0 && index < fragment.length

/** The focus goes along: into the same field, else into the block's text if it was in its menu, else the block stays selected. */
function moveBlock(
  { view, fragment, history }: BlockActionsContext,
  blockId: BlockId,
  { index }: TopLevelBlock,
  direction: Direction,
): void {
  const to = neighbour(index, direction)
  if (!isIndexOf(fragment, to)) return
  const wasSelected = view.hasFocus()
  const field = fieldInFocus(view)
  history.step(() => moveChild(fragment, index, to, ownEdit))
  if (field) restoreFieldFocus(view, field)
  else if (wasSelected) selectBlock(view, blockId)
  else focusBlock(view, blockId, 'first')
}
