/**
 * Binds a text control to a Y.Text: what is typed becomes the smallest edit, what others write appears without moving
 * this person's caret.
 *
 * While an input method composes (Android composes every word), the control's value must not be set: the browser would
 * drop the composition. What others write meanwhile waits, and from then on so does this person's text; both are joined
 * when the composition ends. Until anybody interferes, composed letters are written as they come.
 */
import type * as Y from 'yjs'
import {
  moveIndex,
  remainingSpans,
  textEdit,
  type TextDelta,
  type TextEdit,
  type TextSpan,
} from './textEdit.ts'

/** What this needs of a textarea or an input. */
export interface TextControl {
  value: string
  readonly selectionStart: number | null
  readonly selectionEnd: number | null
  readonly selectionDirection: 'forward' | 'backward' | 'none' | null
  setSelectionRange(start: number, end: number, direction?: 'forward' | 'backward' | 'none'): void
}

interface TextBindingOptions {
  readonly text: Y.Text
  readonly control: TextControl
  /** Origin of the edits, which the section's history tracks. */
  readonly origin: unknown
  /** The value has changed, by whomever. */
  readonly onChange: () => void
}

export class TextBinding {
  readonly #options: TextBindingOptions
  /** What the control showed when it last agreed with the Y.Text. */
  #shown: string
  #composing = false
  #writing = false
  #waiting: TextDelta[] = []

  constructor(options: TextBindingOptions) {
    this.#options = options
    this.#shown = options.text.toJSON()
    if (options.control.value !== this.#shown) options.control.value = this.#shown
    options.text.observe(this.#onTextEvent)
  }

  destroy(): void {
    this.#options.text.unobserve(this.#onTextEvent)
  }

  /** The control's `input` event. */
  input(): void {
    if (this.#waiting.length === 0) this.#write()
  }

  compositionStart(): void {
    this.#composing = true
  }

  compositionEnd(): void {
    this.#composing = false
    const waiting = this.#waiting
    this.#waiting = []
    if (waiting.length === 0) return this.#write()
    const edit = this.#edit()
    if (edit === null) return this.#show(waiting)
    const at = waiting.reduce((moved, delta) => moveIndex(moved, delta, true), edit.at)
    this.#transact(() => applyAfter(this.#options.text, edit, at, waiting))
    this.#present(at + edit.inserted.length)
  }

  #edit(): TextEdit | null {
    const { control } = this.#options
    return textEdit(this.#shown, control.value, control.selectionEnd ?? control.value.length)
  }

  #write(): void {
    const edit = this.#edit()
    if (edit === null) return
    this.#shown = this.#options.control.value
    this.#transact(() => {
      const { text } = this.#options
      if (edit.removed > 0) text.delete(edit.at, edit.removed)
      if (edit.inserted) text.insert(edit.at, edit.inserted)
    })
    this.#options.onChange()
  }

  #transact(change: () => void): void {
    this.#writing = true
    try {
      this.#options.text.doc?.transact(change, this.#options.origin)
    } finally {
      this.#writing = false
    }
  }

  readonly #onTextEvent = (event: Y.YTextEvent): void => {
    // The control shows its own edits already.
    if (this.#writing) return
    if (this.#composing) this.#waiting.push(event.delta)
    else this.#show([event.delta])
  }

  #show(deltas: readonly TextDelta[]): void {
    const { selectionStart, selectionEnd, selectionDirection } = this.#options.control
    const move = (index: number | null) =>
      deltas.reduce((moved, delta) => moveIndex(moved, delta), index ?? this.#shown.length)
    this.#present(move(selectionStart), move(selectionEnd), selectionDirection ?? 'none')
  }

  #present(from: number, to = from, direction: 'forward' | 'backward' | 'none' = 'none'): void {
    const { text, control, onChange } = this.#options
    this.#shown = text.toJSON()
    control.value = this.#shown
    control.setSelectionRange(from, to, direction)
    onChange()
  }
}

/** An edit of the text as it was before `deltas`. Letters that others have put inside the replaced part stay. */
function applyAfter(text: Y.Text, edit: TextEdit, at: number, deltas: readonly TextDelta[]): void {
  const replaced: TextSpan[] = edit.removed > 0 ? [{ from: edit.at, to: edit.at + edit.removed }] : []
  const spans = deltas.reduce(
    (parts, delta) => parts.flatMap((span) => remainingSpans(span, delta)),
    replaced,
  )
  for (const { from, to } of spans.toReversed()) text.delete(from, to - from)
  if (edit.inserted) text.insert(at, edit.inserted)
}
