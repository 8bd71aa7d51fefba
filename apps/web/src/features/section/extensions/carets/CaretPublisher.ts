import { absolutePositionToRelativePosition } from '@tiptap/y-tiptap'
import type { EditorView } from '@tiptap/pm/view'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { syncStateOf } from './syncState.ts'

/** Milliseconds. Others see the caret move ten times a second; a letter waits for none of it. */
const PACE = 100

/** Tells the others where this person's caret is, while the text has the focus. */
export class CaretPublisher {
  readonly #view: EditorView
  readonly #awareness: Awareness
  #due: ReturnType<typeof setTimeout> | undefined
  #published: Cursor | null = null

  constructor(view: EditorView, awareness: Awareness) {
    this.#view = view
    this.#awareness = awareness
  }

  readonly soon = (): void => {
    this.#due ??= setTimeout(this.#publish, PACE)
  }

  stop(): void {
    clearTimeout(this.#due)
    this.#set(null)
  }

  readonly #publish = (): void => {
    this.#due = undefined
    if (this.#view.isDestroyed) return
    this.#set(this.#view.hasFocus() ? this.#cursor() : null)
  }

  #cursor(): Cursor | null {
    const sync = syncStateOf(this.#view.state)
    if (!sync) return null
    const { anchor, head } = this.#view.state.selection
    const relative = (place: number): Y.RelativePosition =>
      // It is typed as any there, and is what Yjs makes.
      // oxlint-disable-next-line typescript/no-unsafe-return
      absolutePositionToRelativePosition(place, sync.type, sync.binding.mapping)
    return { anchor: relative(anchor), head: relative(head) }
  }

  /** Presence may have been given up meanwhile, and a caret with it: then there is nobody to place. */
  #set(cursor: Cursor | null): void {
    const isThere = this.#awareness.getLocalState()?.['cursor'] !== undefined
    if (same(this.#published, cursor) && (isThere || cursor === null)) return
    this.#published = cursor
    this.#awareness.setLocalStateField('cursor', cursor)
  }
}

interface Cursor {
  readonly anchor: Y.RelativePosition
  readonly head: Y.RelativePosition
}

function same(a: Cursor | null, b: Cursor | null): boolean {
  if (a === null || b === null) return a === b
  return Y.compareRelativePositions(a.anchor, b.anchor) && Y.compareRelativePositions(a.head, b.head)
}
