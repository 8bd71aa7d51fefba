/**
 * This person's presence in the section: there only while the text or a field in it has the focus and the person does
 * something, so that nobody waits for one who has left the desk.
 */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Awareness } from 'y-protocols/awareness'

/** Milliseconds without a key or a pointer after which the caret vanishes for the others. */
const IDLE = 2 * 60_000

export const FocusedPresence = Extension.create<{ readonly awareness: Awareness }>({
  name: 'focusedPresence',
  // Before the carets, which publish their place when the focus comes.
  priority: 1_100,
  addProseMirrorPlugins() {
    const { awareness } = this.options
    return [new Plugin({ key: new PluginKey('focusedPresence'), view: (view) => watch(view, awareness) })]
  },
})

/** Listens on the element itself: events in the fields of blocks do not reach ProseMirror. */
function watch({ dom }: EditorView, awareness: Awareness) {
  const ending = new AbortController()
  let idle: ReturnType<typeof setTimeout> | undefined
  const leave = () => {
    clearTimeout(idle)
    awareness.setLocalState(null)
  }
  const stay = () => {
    if (awareness.getLocalState() === null) awareness.setLocalState({})
    clearTimeout(idle)
    idle = setTimeout(leave, IDLE)
  }
  const options = { signal: ending.signal, capture: true }
  for (const sign of ['focusin', 'keydown', 'pointerdown'] as const) dom.addEventListener(sign, stay, options)
  dom.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && dom.contains(relatedTarget))) leave()
    },
    options,
  )
  return {
    destroy: () => {
      ending.abort()
      leave()
    },
  }
}
