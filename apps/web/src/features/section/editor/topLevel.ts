/** The blocks of a section as they stand in the editor: children of the document node. */
import type { Node, ResolvedPos } from '@tiptap/pm/model'

export interface TopLevelBlock {
  readonly index: number
  readonly pos: number
  readonly node: Node
}

export function blockById(doc: Node, blockId: string): TopLevelBlock | null {
  let found: TopLevelBlock | null = null
  doc.forEach((node, pos, index) => {
    if (found === null && node.attrs['id'] === blockId) found = { index, pos, node }
  })
  return found
}

/** The block in which a position lies, or which stands right after it. */
export function blockAt(position: ResolvedPos): TopLevelBlock | null {
  const index = position.index(0)
  const node = position.doc.maybeChild(index)
  return node ? { index, pos: position.posAtIndex(index, 0), node } : null
}
