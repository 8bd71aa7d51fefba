import type { EditorView } from '@tiptap/pm/view'

export type Side = 'first' | 'last'

/** React draws a new block some microtasks after ProseMirror has placed it; never later than this many frames. */
const PATIENCE = 10

/**
 * Puts the caret into a text of a block: the first, or, for one who comes from below, the last that is shown at rest.
 * `undefined` as the view's owner is destroyed meanwhile: nothing happens.
 */
export function focusBlock(view: EditorView, blockId: string, side: Side, patience = PATIENCE): void {
  const fields = view.dom.querySelectorAll<HTMLTextAreaElement>(
    `[data-block-id="${CSS.escape(blockId)}"] textarea`,
  )
  const field = side === 'first' ? fields.item(0) : fields.item(fields.length - 1)
  if (field) {
    field.focus()
    const caret = side === 'first' ? 0 : field.value.length
    field.setSelectionRange(caret, caret)
  } else if (patience > 0) {
    requestAnimationFrame(() => {
      if (!view.isDestroyed) focusBlock(view, blockId, side, patience - 1)
    })
  }
}
