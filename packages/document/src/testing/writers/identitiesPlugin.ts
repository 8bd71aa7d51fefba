/** Gives every prose node an id of its own, as the browser's editor does; of two with one id, the second gets a new one. */
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { PROSE_NODES } from '../../schema/nodeNames.ts'

const PROSE: ReadonlySet<string> = new Set(PROSE_NODES)

export function identitiesPlugin(newId: () => string): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, state) {
      if (!transactions.some((tr) => tr.docChanged && tr.getMeta(ySyncPluginKey) === undefined)) return null
      const positions = withoutOwnId(state.doc)
      if (positions.length === 0) return null
      const { tr } = state
      for (const position of positions) tr.setNodeAttribute(position, 'id', newId())
      return tr
    },
  })
}

function withoutOwnId(doc: Node): number[] {
  const seen = new Set<string>()
  const positions: number[] = []
  doc.descendants((node, position) => {
    if (!PROSE.has(node.type.name)) return
    const id: unknown = node.attrs['id']
    if (typeof id !== 'string' || seen.has(id)) positions.push(position)
    else seen.add(id)
  })
  return positions
}
