import type { EditorView } from '@tiptap/pm/view'

export type Side = 'first' | 'last'

/** React draws a new block a few microtasks after ProseMirror has placed it: before the next key comes. */
const PATIENCE = 20

/**
 * Puts the caret into a text of a block: the first, or, for one who comes from below, the last that is shown at rest. A
 * block without a text at rest says by `data-first-field` what one begins with.
 */
export function focusBlock(view: EditorView, blockId: string, side: Side, patience = PATIENCE): void {
  const fields = view.dom.querySelectorAll<HTMLElement>(
    `[data-block-id="${CSS.escape(blockId)}"] :is(textarea, [data-first-field])`,
  )
  const field = fields.item(side === 'first' ? 0 : fields.length - 1)
  if (field) {
    field.focus()
    if (field instanceof HTMLTextAreaElement) placeCaret(field, side)
  } else if (patience > 0 && !view.isDestroyed) {
    queueMicrotask(() => focusBlock(view, blockId, side, patience - 1))
  }
}

function placeCaret(field: HTMLTextAreaElement, side: Side): void {
  const caret = side === 'first' ? 0 : field.value.length
  field.setSelectionRange(caret, caret)
}
