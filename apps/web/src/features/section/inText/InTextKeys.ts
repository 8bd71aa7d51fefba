/** Keys on what stands inside the text: into a reference's target, out of a footnote. */
import { Extension } from '@tiptap/core'
import { NodeSelection, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isInNote } from './insertInline.ts'

export const InTextKeys = Extension.create({
  name: 'inTextKeys',
  priority: 960,
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('inTextKeys'),
      props: {
        handleKeyDown: (view, { key }) => {
          if (key === 'Enter') return followSelected(view)
          return key === 'Escape' && leaveNote(view)
        },
      },
    }),
  ],
})

/** Enter on a reference that is selected goes where it leads. */
function followSelected(view: EditorView): boolean {
  const { selection } = view.state
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'reference') return false
  const drawn = view.nodeDOM(selection.from)
  const link = drawn instanceof Element ? drawn.querySelector<HTMLElement>('a, button') : null
  link?.click()
  return link !== null
}

/** Esc in a note: the caret goes behind the first reference to it. */
function leaveNote(view: EditorView): boolean {
  const { selection, doc } = view.state
  if (!isInNote(selection.$from)) return false
  const target = `block:${String(selection.$from.node(1).attrs['id'])}`
  let behind: number | null = null
  doc.descendants((node, pos) => {
    if (behind === null && node.type.name === 'reference' && node.attrs['to'] === target)
      behind = pos + node.nodeSize
    return behind === null
  })
  if (behind === null) return false
  view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, behind)).scrollIntoView())
  return true
}
