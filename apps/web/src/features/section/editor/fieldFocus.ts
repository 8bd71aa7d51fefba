/**
 * The field of a block that has the focus, kept through a move of the block. Whoever moves a block makes its node anew,
 * and the browser takes the focus away from a field that is taken off the page: what the other goes on typing would be
 * lost.
 */
import type { EditorView } from '@tiptap/pm/view'

export interface FieldFocus {
  readonly element: HTMLElement
  readonly blockId: string
  readonly path: string
  /** Null for a field without a caret. */
  readonly selection: readonly [start: number, end: number] | null
}

export function fieldInFocus(view: EditorView): FieldFocus | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || !view.dom.contains(element)) return null
  const path = element.closest('[data-path]')?.getAttribute('data-path')
  const blockId = element.closest('[data-block-id]')?.getAttribute('data-block-id')
  return path && blockId ? { element, path, blockId, selection: selectionOf(element) } : null
}

function selectionOf(element: HTMLElement): FieldFocus['selection'] {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return null
  const { selectionStart, selectionEnd } = element
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd]
}

/** React draws a block a few microtasks after ProseMirror has placed it; its other fields once its text has the focus. */
const PATIENCE = 20

/** Does nothing while the field still stands where it stood. */
export function restoreFieldFocus(view: EditorView, focus: FieldFocus, patience = PATIENCE): void {
  const { element, blockId, path, selection } = focus
  if (element.isConnected || view.isDestroyed) return
  const block = view.dom.querySelector(`[data-block-id="${CSS.escape(blockId)}"]`)
  const field = block?.querySelector<HTMLElement>(
    `[data-path="${CSS.escape(path)}"] :is(textarea, input, button)`,
  )
  if (field) {
    field.focus()
    if (selection && (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement))
      field.setSelectionRange(...selection)
  } else if (patience > 0) {
    queueMicrotask(() => restoreFieldFocus(view, focus, patience - 1))
  } else {
    block?.querySelector('textarea')?.focus()
  }
}
