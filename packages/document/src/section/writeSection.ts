/** Blocks written into a section's document. */
import type { Block, BlockId, SectionId, StructuredBlock } from '@samplan/domain'
import type * as Y from 'yjs'
import { createBlock } from '../blocks/createBlock.ts'
import { elementId } from '../prose/elementId.ts'
import { element, writeProse } from '../prose/writeProse.ts'
import { isStructuredNode } from '../schema/nodeNames.ts'
import { childrenOf } from './readSection.ts'
import { stampSchemaVersion } from '../schemaVersion.ts'
import { sectionRoots } from './roots.ts'

/** Fills a fresh document. `projectSection` gives the same blocks back. */
export function writeSection(doc: Y.Doc, sectionId: SectionId, blocks: readonly Block[]): void {
  const { fragment } = sectionRoots(doc, sectionId)
  doc.transact(() => {
    stampSchemaVersion(doc)
    for (const block of blocks) writeFields(doc, block)
    fragment.insert(0, blocks.map(nodeOf))
  })
}

/** Puts a new block right before another of the section; null, or one that is not there: last. */
export function insertBlock(
  doc: Y.Doc,
  sectionId: SectionId,
  block: Block,
  beforeBlockId: BlockId | null,
  origin: unknown,
): void {
  doc.transact(() => {
    writeFields(doc, block)
    insertNode(doc, sectionId, block, beforeBlockId)
  }, origin)
}

/** The same for a block whose fields stand in the document already. */
export function insertNode(
  doc: Y.Doc,
  sectionId: SectionId,
  block: Block,
  beforeBlockId: BlockId | null,
): void {
  const { fragment } = sectionRoots(doc, sectionId)
  fragment.insert(positionOf(fragment, beforeBlockId), [nodeOf(block)])
}

function writeFields(doc: Y.Doc, block: Block): void {
  if (isStructured(block)) createBlock(doc, block, null)
}

function nodeOf(block: Block): Y.XmlElement {
  return isStructured(block) ? element(block.type, { id: block.id }, []) : writeProse(block)
}

function isStructured(block: Block): block is StructuredBlock {
  return isStructuredNode(block.type)
}

function positionOf(fragment: Y.XmlFragment, blockId: BlockId | null): number {
  const position = childrenOf(fragment).findIndex((child) => elementId(child) === blockId)
  return position === -1 ? fragment.length : position
}
