import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Says in the empty paragraph where the caret stands what one can do there. */
export const Placeholder = Extension.create<{ readonly words: string }>({
  name: 'placeholder',
  addProseMirrorPlugins() {
    const { words } = this.options
    return [
      new Plugin({
        key: new PluginKey('placeholder'),
        props: { decorations: (state) => placeholderIn(state, words) },
      }),
    ]
  },
})

function placeholderIn({ doc, selection }: EditorState, words: string): DecorationSet | null {
  const { $head, empty } = selection
  const isEmptyParagraph = $head.parent.type.name === 'paragraph' && $head.parent.content.size === 0
  if (!empty || $head.depth !== 1 || !isEmptyParagraph) return null
  const placeholder = Decoration.node($head.before(), $head.after(), { 'data-placeholder': words })
  return DecorationSet.create(doc, [placeholder])
}
