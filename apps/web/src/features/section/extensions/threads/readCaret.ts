import { TextSelection, type Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Where a press has just put the caret, which the editor hears of a moment later; null where the page has no caret in it.
 * An editor that draws its text anew before it has heard puts the caret back to where it was.
 */
export function readCaret(view: EditorView): Selection | null {
  const { state, dom, composing } = view
  const caret = dom.ownerDocument.getSelection()
  if (composing || !caret?.isCollapsed || !(state.selection instanceof TextSelection)) return null
  if (!view.hasFocus() || !caret.anchorNode || !dom.contains(caret.anchorNode)) return null
  const position = view.posAtDOM(caret.anchorNode, caret.anchorOffset)
  return TextSelection.near(state.doc.resolve(position))
}
