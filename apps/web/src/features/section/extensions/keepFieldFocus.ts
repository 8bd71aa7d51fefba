import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { fieldInFocus, restoreFieldFocus, type FieldFocus } from '../editor/fieldFocus.ts'

/** Who writes in a field of a block writes on there when somebody else moves the block. */
export const KeepFieldFocus = Extension.create({
  name: 'keepFieldFocus',
  addProseMirrorPlugins: () => [keepFieldFocusPlugin()],
})

function keepFieldFocusPlugin(): Plugin {
  let shown: EditorView | null = null
  let focus: FieldFocus | null = null
  return new Plugin({
    key: new PluginKey('keepFieldFocus'),
    // The last moment before the page is changed.
    filterTransaction: (tr) => {
      const isFromDocument = tr.docChanged && tr.getMeta(ySyncPluginKey) !== undefined
      focus = isFromDocument && shown ? fieldInFocus(shown) : null
      return true
    },
    view: (view) => {
      shown = view
      return {
        update: () => {
          if (focus) restoreFieldFocus(view, focus)
          focus = null
        },
        destroy: () => {
          shown = null
        },
      }
    },
  })
}
