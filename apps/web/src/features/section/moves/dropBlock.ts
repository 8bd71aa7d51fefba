/** Dragging a block to another place of its section. */
import { Extension } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type * as Y from 'yjs'
import { ownEdit, type SectionHistory } from '../../../history/index.ts'
import { selectBlock } from '../editor/selectBlock.ts'
import { isStructured } from '../editor/structured.ts'
import { blockById } from '../editor/topLevel.ts'
import { moveChild } from './fragment.ts'

interface DropOptions {
  readonly fragment: Y.XmlFragment
  readonly history: SectionHistory
}

export const DropBlock = Extension.create<DropOptions>({
  name: 'dropBlock',
  addProseMirrorPlugins() {
    const options = this.options
    return [
      new Plugin({
        key: new PluginKey('dropBlock'),
        props: {
          handleDrop: (view, event, slice, moved) => {
            const blockId = moved ? onlyBlock(slice) : null
            if (blockId === null) return false
            dropAt(view, event, blockId, options)
            return true
          },
        },
      }),
    ]
  },
})

/** The id of the structured block that is dragged, where it is dragged alone. */
function onlyBlock({ content }: Slice): string | null {
  const node = content.childCount === 1 ? content.firstChild : null
  const id: unknown = node && isStructured(node.type.name) ? node.attrs['id'] : null
  return typeof id === 'string' ? id : null
}

function dropAt(
  view: EditorView,
  event: DragEvent,
  blockId: string,
  { fragment, history }: DropOptions,
): void {
  const block = blockById(view.state.doc, blockId)
  if (!block) return
  const gap = gapAt(view, event)
  // Its own place is empty once it is taken out.
  const to = gap > block.index ? gap - 1 : gap
  history.step(() => moveChild(fragment, block.index, to, ownEdit))
  selectBlock(view, blockId)
}

/** Before which of the section's blocks the pointer is: the first whose middle lies below it. */
function gapAt(view: EditorView, { clientY }: DragEvent): number {
  const blocks = [...view.dom.children].filter((child) => child instanceof HTMLElement)
  const index = blocks.findIndex((child) => {
    const { top, height } = child.getBoundingClientRect()
    return clientY < top + height / 2
  })
  return index === -1 ? blocks.length : index
}
