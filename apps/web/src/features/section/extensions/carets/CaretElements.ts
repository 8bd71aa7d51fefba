import { equalityDeep } from 'lib0/function'
import type { Awareness } from 'y-protocols/awareness'
import { CaretElement } from '../../../blocks/index.ts'

export interface AwarenessChange {
  readonly added: readonly number[]
  readonly updated: readonly number[]
  readonly removed: readonly number[]
}

/** The carets that are drawn. ProseMirror keeps an element while its caret is there; its name shows anew after each move. */
export class CaretElements {
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

  follow({ updated, removed }: AwarenessChange): void {
    for (const clientId of removed) this.#elements.delete(clientId)
    for (const clientId of updated) {
      const cursor: unknown = this.#awareness.getStates().get(clientId)?.['cursor']
      if (equalityDeep(this.#cursors.get(clientId), cursor)) continue
      this.#cursors.set(clientId, cursor)
      this.#elements.get(clientId)?.showName()
    }
  }
}
