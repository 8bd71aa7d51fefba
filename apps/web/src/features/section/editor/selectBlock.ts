/** Selecting blocks, and going in and out of them with the arrows. */
import { NodeSelection, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Direction } from '../../blocks/index.ts'
import { focusBlock } from './focusBlock.ts'
import { isStructured } from './structured.ts'
import { blockById } from './topLevel.ts'

/** The block as a whole, as one thing in the text. */
export function selectBlock(view: EditorView, blockId: string): void {
  const block = blockById(view.state.doc, blockId)
  if (!block) return
  const selection = NodeSelection.create(view.state.doc, block.pos)
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
  view.focus()
}

/** The id of the structured block that is selected as a whole. */
export function selectedBlockId(selection: Selection): string | null {
  if (!(selection instanceof NodeSelection) || !isStructured(selection.node.type.name)) return null
  const id: unknown = selection.node.attrs['id']
  return typeof id === 'string' ? id : null
}

/**
 * The caret goes to what comes next in the text from a position between two blocks. False where nothing comes: the end of
 * the section.
 */
export function enterFrom(view: EditorView, pos: number, direction: Direction): boolean {
  const { doc, tr } = view.state
  const selection = Selection.findFrom(doc.resolve(pos), direction === 'up' ? -1 : 1)
  if (!selection) return false
  const blockId = selectedBlockId(selection)
  if (blockId !== null) {
    focusBlock(view, blockId, direction === 'up' ? 'last' : 'first')
    return true
  }
  view.dispatch(tr.setSelection(selection).scrollIntoView())
  view.focus()
  return true
}
