/** A structured block in the text is one atom that carries its id and nothing else; its fields stand in maps. */
import type { StructuredBlockType } from '@samplan/domain'
import { mergeAttributes, Node } from '@tiptap/core'
import { STRUCTURED_NODES } from './nodeNames.ts'

/** Not in group `block`: no list item, quote or cell may take one in, not even by a paste. */
export const STRUCTURED_GROUP = 'structured'

function structuredNode(name: StructuredBlockType) {
  return Node.create({
    name,
    group: STRUCTURED_GROUP,
    atom: true,
    selectable: true,
    draggable: true,
    isolating: true,
    parseHTML: () => [{ tag: `div[data-block="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-block': name })],
  })
}

export const structuredNodes = STRUCTURED_NODES.map(structuredNode)
