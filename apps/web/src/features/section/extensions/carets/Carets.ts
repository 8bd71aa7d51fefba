/**
 * Carets of others in the section's prose, and this person's for them. Instead of y-tiptap's own plugin, which publishes
 * the caret within each letter's own task, and lays the decorations out anew for the own caret, too.
 */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { DecorationSet, type EditorView } from '@tiptap/pm/view'
import { isStructuralTransaction } from '@tiptap/y-tiptap'
import type { Awareness } from 'y-protocols/awareness'
import { caretDecorations, type DrawCaret } from './caretDecorations.ts'
import { CaretPublisher } from './CaretPublisher.ts'
import { CaretElements, type AwarenessChange } from './CaretElements.ts'
import { syncStateOf } from './syncState.ts'

export const Carets = Extension.create<{ readonly awareness: Awareness }>({
  name: 'carets',
  priority: 999,
  addProseMirrorPlugins() {
    return [caretsPlugin(this.options.awareness)]
  },
})

const key = new PluginKey<DecorationSet>('carets')

function caretsPlugin(awareness: Awareness): Plugin<DecorationSet> {
  const elements = new CaretElements(awareness)
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, carets, before, after) =>
        caretsAfter(tr, carets, { before, after, awareness, draw: elements.draw }),
    },
    props: { decorations: (state) => key.getState(state) },
    view: (view) => watch(view, awareness, elements),
  })
}

interface Change {
  readonly before: EditorState
  readonly after: EditorState
  readonly awareness: Awareness
  readonly draw: DrawCaret
}

function caretsAfter(
  tr: Transaction,
  carets: DecorationSet,
  { before, after, awareness, draw }: Change,
): DecorationSet {
  const isFromOthers = syncStateOf(after)?.isChangeOrigin ?? false
  if (isFromOthers || tr.getMeta(key) !== undefined) return caretDecorations(after, awareness, draw)
  if (!tr.docChanged) return carets
  // Where blocks come and go, places are known again only when their owners have said so.
  return isStructuralTransaction(tr, before.doc) ? DecorationSet.empty : carets.map(tr.mapping, tr.doc)
}

function watch(view: EditorView, awareness: Awareness, elements: CaretElements) {
  const publisher = new CaretPublisher(view, awareness)
  let due: ReturnType<typeof setTimeout> | undefined
  const redraw = () => {
    due = undefined
    if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, true))
  }
  const onChange = (change: AwarenessChange) => {
    const others = [...change.added, ...change.updated, ...change.removed].filter(
      (id) => id !== awareness.clientID,
    )
    if (others.length === 0) return
    elements.follow(change)
    due ??= setTimeout(redraw)
  }
  awareness.on('change', onChange)
  view.dom.addEventListener('focusin', publisher.soon)
  view.dom.addEventListener('focusout', publisher.soon)
  return {
    update: publisher.soon,
    destroy: () => {
      clearTimeout(due)
      publisher.stop()
      awareness.off('change', onChange)
      view.dom.removeEventListener('focusin', publisher.soon)
      view.dom.removeEventListener('focusout', publisher.soon)
    },
  }
}
