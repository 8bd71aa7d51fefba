/** Keys around structured blocks: into them with the arrows, out of the way when one is selected as a whole. */
import { blockIdSchema } from '@samplan/domain'
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { BlockActions, Direction } from '../../blocks/index.ts'
import { focusBlock } from '../editor/focusBlock.ts'
import { enterFrom, selectedBlockId } from '../editor/selectBlock.ts'
import { isStructured } from '../editor/structured.ts'
import { blockAt } from '../editor/topLevel.ts'

export const BlockKeys = Extension.create<{ readonly actions: () => BlockActions | undefined }>({
  name: 'blockKeys',
  priority: 900,
  addProseMirrorPlugins() {
    const { actions } = this.options
    return [
      new Plugin({
        key: new PluginKey('blockKeys'),
        props: {
          handleKeyDown: (view, event) => {
            const available = actions()
            if (available && moveByKey(view, event, available)) return true
            if (available && keyOnSelectedBlock(view, event, available)) return true
            return enterByKey(view, event)
          },
          // What is typed over a selected block shall not replace it.
          handleTextInput: (view) => selectedBlockId(view.state.selection) !== null,
        },
      }),
    ]
  },
})

const arrows: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down' }

/** Alt+Shift+↑/↓ moves the block that holds the caret, whatever it is. */
function moveByKey(view: EditorView, event: KeyboardEvent, actions: BlockActions): boolean {
  const direction = arrows[event.key]
  if (!direction || !event.altKey || !event.shiftKey) return false
  const blockId = blockIdSchema.safeParse(blockAt(view.state.selection.$from)?.node.attrs['id'])
  if (blockId.success) actions.move(blockId.data, direction)
  return true
}

/** A block that is selected as a whole. */
function keyOnSelectedBlock(view: EditorView, event: KeyboardEvent, actions: BlockActions): boolean {
  const blockId = selectedBlockId(view.state.selection)
  if (blockId === null || event.ctrlKey || event.metaKey || event.altKey) return false
  if (event.key === 'Backspace' || event.key === 'Delete') {
    actions.remove(blockIdSchema.parse(blockId))
    return true
  }
  if (event.key === 'Enter' || event.key === 'F2') {
    focusBlock(view, blockId, 'first')
    return true
  }
  // A letter goes into the block's text: the browser types it where the caret now stands.
  if (event.key.length === 1) focusBlock(view, blockId, 'first')
  return false
}

/** An arrow at the edge of a paragraph goes into the text of the block beside it. */
function enterByKey(view: EditorView, event: KeyboardEvent): boolean {
  const direction = arrows[event.key]
  const { selection, doc } = view.state
  if (!direction || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false
  const block = blockAt(selection.$head)
  const beside = block && doc.maybeChild(direction === 'up' ? block.index - 1 : block.index + 1)
  if (!block || !beside || !isStructured(beside.type.name)) return false
  if (selectedBlockId(selection) === null && !isAtEdge(view, block, direction)) return false
  return enterFrom(view, direction === 'up' ? block.pos : block.pos + block.node.nodeSize, direction)
}

/** In a list or a quote the edge is that of its last paragraph. */
function isAtEdge(
  view: EditorView,
  block: { readonly pos: number; readonly node: { readonly nodeSize: number } },
  direction: Direction,
): boolean {
  const { $head } = view.state.selection
  if (!view.endOfTextblock(direction)) return false
  const rest =
    direction === 'up' ? $head.before() - block.pos : block.pos + block.node.nodeSize - $head.after()
  return rest <= $head.depth
}
