/**
 * Where the caret was is kept with each step of the history, as a place in the shared document and as a number. y-tiptap
 * looks the number up in the document of today (3.0.9, `recoverSelectionEndpoint`): where that is shorter it throws, in
 * the middle of drawing what was brought back, and what is drawn next deletes that for everybody. The place is enough.
 */
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { SectionHistory } from '../../../history/index.ts'
import { syncStateOf } from './carets/syncState.ts'

/** After Collaboration, whose answer to the same event comes first. */
export const UndoneCaret = Extension.create<{ readonly history: SectionHistory }>({
  name: 'undoneCaret',
  priority: 10,
  addProseMirrorPlugins() {
    const { manager } = this.options.history
    return [
      new Plugin({
        key: new PluginKey('undoneCaret'),
        view: (view) => {
          const forgetNumbers = () => {
            const binding = syncStateOf(view.state)?.binding
            const kept = binding?.beforeTransactionSelection
            // The beginning is there in every document, and says nothing.
            if (binding && kept) binding.beforeTransactionSelection = { ...kept, absAnchor: 0, absHead: 0 }
          }
          manager.on('stack-item-popped', forgetNumbers)
          return { destroy: () => manager.off('stack-item-popped', forgetNumbers) }
        },
      }),
    ]
  },
})
