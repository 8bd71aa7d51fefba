import { createBlock, emptyBlock } from '@samplan/document'
import { blockIdSchema, type NewId, type StructuredBlockType } from '@samplan/domain'
import type { EditorView } from '@tiptap/pm/view'
import type * as Y from 'yjs'
import { ownEdit, type SectionHistory } from '../../../history/index.ts'
import { focusBlock } from '../editor/focusBlock.ts'

export interface InsertContext {
  readonly view: EditorView
  readonly doc: Y.Doc
  readonly history: SectionHistory
  readonly newId: NewId
}

/**
 * Puts an empty block between `from` and `to`, places between two blocks of the section, as one step of the history. Its
 * fields come first, so that nobody meets a block whose texts are still to be made.
 */
export function insertBlock(
  context: InsertContext,
  type: StructuredBlockType,
  from: number,
  to = from,
): void {
  const { view, doc, history, newId } = context
  const id = blockIdSchema.parse(newId())
  history.step(() => {
    createBlock(doc, emptyBlock(type, id), ownEdit)
    view.dispatch(view.state.tr.replaceWith(from, to, view.state.schema.node(type, { id })))
  })
  focusBlock(view, id, 'first')
}
