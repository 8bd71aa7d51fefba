import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** Room that stays free between the caret and the edge of what one sees. Pixels. */
const MARGIN = 24

const waiting = new WeakSet<EditorView>()

/**
 * Keeps the caret in sight, in the next frame: measuring at once would make the browser lay the page out twice for each
 * letter. In a table, which may have to scroll sideways, ProseMirror does it.
 */
export function scrollToCaret(view: EditorView): boolean {
  const { selection } = view.state
  if (!(selection instanceof TextSelection) || isInTable(selection)) return false
  if (waiting.has(view)) return true
  waiting.add(view)
  requestAnimationFrame(() => {
    waiting.delete(view)
    if (!view.isDestroyed) bringIntoSight(view)
  })
  return true
}

function isInTable({ $head }: TextSelection): boolean {
  return $head.depth > 0 && $head.node(1).type.name === 'table'
}

/** The page says how much of it lies under its bars. */
function bringIntoSight(view: EditorView): void {
  const { top, bottom } = view.coordsAtPos(view.state.selection.head)
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const above = top - (Number.parseFloat(scrollPaddingTop) || 0) - MARGIN
  const below = bottom - (innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0) - MARGIN)
  if (above < 0) scrollBy(0, above)
  else if (below > 0) scrollBy(0, below)
}
