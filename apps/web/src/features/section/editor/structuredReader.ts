import { readBlock } from '@samplan/document'
import { blockIdSchema, type StructuredBlock } from '@samplan/domain'
import type { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { isStructured } from './structured.ts'

/** The content of a structured node, which itself is only an id; null for any other node. */
export type ReadStructured = (node: Node) => StructuredBlock | null

export function structuredReader(doc: Y.Doc): ReadStructured {
  return (node) => {
    const { name } = node.type
    const id = blockIdSchema.safeParse(node.attrs['id'])
    return isStructured(name) && id.success ? readBlock(doc, name, id.data) : null
  }
}
