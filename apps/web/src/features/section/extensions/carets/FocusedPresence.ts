/**
 * This person's presence in the section: there only while the editor has the focus and the person does something, so
 * that nobody waits for one who has left the desk.
 */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { Awareness } from 'y-protocols/awareness'

/** Milliseconds without a key or a pointer after which the caret vanishes for the others. */
const IDLE = 2 * 60_000

export const FocusedPresence = Extension.create<{ readonly awareness: Awareness }>({
  name: 'focusedPresence',
  // Before the carets, which publish their place on focus.
  priority: 1_100,
  addProseMirrorPlugins() {
    const presence = new CaretPresence(this.options.awareness)
    return [
      new Plugin({
        key: new PluginKey('focusedPresence'),
        view: () => ({ destroy: presence.leave }),
        props: {
          handleDOMEvents: {
            focus: presence.stay,
            blur: presence.leave,
            keydown: presence.stay,
            pointerdown: presence.stay,
          },
        },
      }),
    ]
  },
})

class CaretPresence {
  readonly #awareness: Awareness
  #idle: ReturnType<typeof setTimeout> | undefined

  constructor(awareness: Awareness) {
    this.#awareness = awareness
  }

  readonly stay = (): void => {
    if (this.#awareness.getLocalState() === null) this.#awareness.setLocalState({})
    clearTimeout(this.#idle)
    this.#idle = setTimeout(this.leave, IDLE)
  }

  readonly leave = (): void => {
    clearTimeout(this.#idle)
    this.#awareness.setLocalState(null)
  }
}
