/**
 * Where the caret stood, as a note for this person's next visit. In Yjs's terms, so that it still points at the same words
 * after others have written before them.
 */
import { absolutePositionToRelativePosition, relativePositionToAbsolutePosition } from '@tiptap/y-tiptap'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import * as Y from 'yjs'
import { z } from 'zod'
import { positionSchema } from '../../blocks/index.ts'
import { syncStateOf } from '../extensions/carets/syncState.ts'

const noteSchema = z.union([
  z.object({ text: positionSchema }),
  z.object({ block: z.string(), field: z.string(), at: z.int().nonnegative() }),
])
type CaretNote = z.infer<typeof noteSchema>

/** Null where the caret stands in neither text nor field of the section. */
export function noteCaret(view: EditorView): string | null {
  const note = fieldNote(view) ?? textNote(view)
  return note && JSON.stringify(note)
}

function fieldNote(view: EditorView): CaretNote | null {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement) || !view.dom.contains(field)) return null
  const block = field.closest('[data-block-id]')?.getAttribute('data-block-id')
  const name = field.dataset['field']
  return block && name ? { block, field: name, at: field.selectionEnd } : null
}

function textNote(view: EditorView): CaretNote | null {
  const sync = syncStateOf(view.state)
  if (!sync || !view.hasFocus()) return null
  // It is typed as any there, and is what Yjs makes.
  // oxlint-disable-next-line typescript/no-unsafe-assignment
  const position: Y.RelativePosition = absolutePositionToRelativePosition(
    view.state.selection.head,
    sync.type,
    sync.binding.mapping,
  )
  const text = positionSchema.safeParse(Y.relativePositionToJSON(position))
  return text.success ? { text: text.data } : null
}

/** Puts the caret where the note says, if that is still there. */
export function restoreCaret(view: EditorView, written: string): void {
  const note = noteSchema.safeParse(parseJson(written))
  if (!note.success) return
  if ('text' in note.data) restoreInText(view, note.data.text)
  else restoreInField(view, note.data)
}

function restoreInText(view: EditorView, text: z.infer<typeof positionSchema>): void {
  const sync = syncStateOf(view.state)
  if (!sync) return
  const position = Y.createRelativePositionFromJSON(text)
  const place = relativePositionToAbsolutePosition(sync.doc, sync.type, position, sync.binding.mapping)
  if (place === null || place > view.state.doc.content.size) return
  const selection = TextSelection.near(view.state.doc.resolve(place))
  view.focus()
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
}

function restoreInField(view: EditorView, { block, field, at }: Extract<CaretNote, { block: string }>): void {
  const element = view.dom.querySelector<HTMLTextAreaElement>(
    `[data-block-id="${CSS.escape(block)}"] textarea[data-field="${CSS.escape(field)}"]`,
  )
  element?.focus()
  element?.setSelectionRange(at, at)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
