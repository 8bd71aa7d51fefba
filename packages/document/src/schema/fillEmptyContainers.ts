/**
 * The price of permissive content: ProseMirror no longer puts a paragraph into a new cell or list item, and without one
 * no caret can stand there. So an editor puts it in, after its own user's changes; what others leave empty is left alone,
 * or every open editor would write into it at once.
 */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

const CONTAINERS: ReadonlySet<string> = new Set([
  'listItem',
  'blockquote',
  'callout',
  'note',
  'tableCell',
  'tableHeader',
])

/** For editors; not among `schemaExtensions`, which change nothing. */
export const FillEmptyContainers = Extension.create({
  name: 'fillEmptyContainers',
  addProseMirrorPlugins: () => [fillEmptyContainersPlugin()],
})

export function fillEmptyContainersPlugin(): Plugin {
  return new Plugin({
    key: new PluginKey('fillEmptyContainers'),
    appendTransaction: (transactions, _before, state) =>
      transactions.some(isOwnChange) ? fill(state) : null,
  })
}

function isOwnChange(transaction: Transaction): boolean {
  return transaction.docChanged && transaction.getMeta(ySyncPluginKey) === undefined
}

function fill(state: EditorState): Transaction | null {
  const paragraph = state.schema.nodes['paragraph']
  const positions = emptyContainers(state.doc)
  if (paragraph === undefined || positions.length === 0) return null
  const { tr } = state
  for (const position of positions.toReversed()) tr.insert(position + 1, paragraph.create())
  return tr
}

function emptyContainers(doc: Node): number[] {
  const positions: number[] = []
  doc.descendants((node, position) => {
    if (CONTAINERS.has(node.type.name) && node.childCount === 0) positions.push(position)
    return !node.isTextblock
  })
  return positions
}
