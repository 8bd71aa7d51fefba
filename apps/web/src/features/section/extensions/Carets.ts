/**
 * Carets and selections of others in the section's prose. y-tiptap keeps a caret's element for as long as the caret is
 * there, so the name that shows after each move is put on and taken off here. (Tiptap's own extension hands the drawing
 * function no client, and so cannot tell whose caret moved.)
 */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { yCursorPlugin } from '@tiptap/y-tiptap'
import { equalityDeep } from 'lib0/function'
import type { Awareness } from 'y-protocols/awareness'
import { CaretElement, selectionAttributes } from './CaretElement.ts'

export const Carets = Extension.create<{ readonly awareness: Awareness }>({
  name: 'carets',
  priority: 999,
  addProseMirrorPlugins() {
    const { awareness } = this.options
    const carets = new CaretElements(awareness)
    return [
      yCursorPlugin(awareness, { cursorBuilder: carets.draw, selectionBuilder: selectionAttributes }),
      new Plugin({
        key: new PluginKey('caretNames'),
        view: () => {
          awareness.on('change', carets.follow)
          return { destroy: () => awareness.off('change', carets.follow) }
        },
      }),
    ]
  },
})

interface AwarenessChange {
  readonly updated: readonly number[]
  readonly removed: readonly number[]
}

class CaretElements {
  readonly #awareness: Awareness
  readonly #elements = new Map<number, CaretElement>()
  readonly #cursors = new Map<number, unknown>()

  constructor(awareness: Awareness) {
    this.#awareness = awareness
  }

  readonly draw = (user: unknown, clientId: number): HTMLElement => {
    const caret = new CaretElement(user)
    this.#elements.set(clientId, caret)
    caret.showName()
    return caret.element
  }

  readonly follow = ({ updated, removed }: AwarenessChange): void => {
    for (const clientId of removed) this.#elements.delete(clientId)
    for (const clientId of updated) {
      const cursor: unknown = this.#awareness.getStates().get(clientId)?.['cursor']
      if (equalityDeep(this.#cursors.get(clientId), cursor)) continue
      this.#cursors.set(clientId, cursor)
      this.#elements.get(clientId)?.showName()
    }
  }
}
