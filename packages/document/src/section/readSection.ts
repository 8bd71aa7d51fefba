/** A section's document as blocks. Always valid, whatever stands in the document; nothing here throws. */
import type { Block, SectionId } from '@samplan/domain'
import * as Y from 'yjs'
import { readBlock } from '../blocks/readBlock.ts'
import { derivedId, elementId, type ProseType } from '../prose/elementId.ts'
import { readProse } from '../prose/readProse.ts'
import { isStructuredNode } from '../schema/nodeNames.ts'
import { repeatedPositions } from './repeatedBlocks.ts'

/** A block and the node that it was read from. */
export interface ReadBlock {
  readonly type: ProseType
  readonly block: Block
}

export function projectSection(doc: Y.Doc, sectionId: SectionId): Block[] {
  return distinctBlocks(childrenOf(doc.getXmlFragment(sectionId)).flatMap((child) => readChild(doc, child)))
}

export function childrenOf(fragment: Y.XmlFragment): ProseType[] {
  return fragment
    .toArray()
    .filter((child): child is ProseType => child instanceof Y.XmlElement || child instanceof Y.XmlText)
}

/** At most one block; none for what is no block of ours. */
export function readChild(doc: Y.Doc, type: ProseType): ReadBlock[] {
  if (type instanceof Y.XmlElement && isStructuredNode(type.nodeName))
    return [{ type, block: readBlock(doc, type.nodeName, elementId(type)) }]
  return readProse(type).map((block) => ({ type, block }))
}

/** Every block has an id of its own; repeats are left out. */
export function distinctBlocks(read: readonly ReadBlock[]): Block[] {
  const repeated = new Set(repeatedPositions(read.map(({ block }) => block)))
  const seen = new Set<string>()
  return read.flatMap(({ type, block }, position) => {
    if (repeated.has(position)) return []
    if (seen.has(block.id)) return [{ ...block, id: derivedId(type) }]
    seen.add(block.id)
    return [block]
  })
}
