import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { noSlash, slashAfter, type SlashState } from './slashQuery.ts'

/** The list that is drawn while something is asked for. */
interface SlashList {
  readonly step: (by: 1 | -1) => void
  /** False where nothing matches. */
  readonly choose: () => boolean
}

export interface SlashListHolder {
  current: SlashList | null
}

export const slashKey = new PluginKey<SlashState>('slash')

export const Slash = Extension.create<{ readonly list: SlashListHolder }>({
  name: 'slash',
  priority: 950,
  addProseMirrorPlugins() {
    const { list } = this.options
    return [
      new Plugin<SlashState>({
        key: slashKey,
        state: {
          init: () => noSlash,
          apply: (tr, before, _old, state) =>
            slashAfter(before, tr, state, tr.getMeta(slashKey) === 'dismiss'),
        },
        props: {
          handleKeyDown: (view, event) =>
            list.current !== null && isAsked(view) ? keyInList(view, event, list.current) : false,
        },
      }),
    ]
  },
})

const isAsked = (view: EditorView): boolean => (slashKey.getState(view.state)?.open ?? null) !== null

/** Keys that the list takes; all others go on being typed. */
function keyInList(view: EditorView, event: KeyboardEvent, list: SlashList): boolean {
  switch (event.key) {
    case 'ArrowDown':
      list.step(1)
      return true
    case 'ArrowUp':
      list.step(-1)
      return true
    case 'Enter':
    case 'Tab':
      return list.choose()
    case 'Escape':
      view.dispatch(view.state.tr.setMeta(slashKey, 'dismiss'))
      return true
    default:
      return false
  }
}
