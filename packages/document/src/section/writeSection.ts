/** Blocks written into a section's document. */
import type { Block, BlockId, SectionId } from '@samplan/domain'
import type * as Y from 'yjs'
import { createBlock } from '../blocks/createBlock.ts'
import { elementId } from '../prose/elementId.ts'
import { element, writeProse } from '../prose/writeProse.ts'
import { childrenOf } from './readSection.ts'
import { stampSchemaVersion } from '../schemaVersion.ts'
import { sectionRoots } from './roots.ts'

/** Fills a fresh document. `projectSection` gives the same blocks back. */
export function writeSection(doc: Y.Doc, sectionId: SectionId, blocks: readonly Block[]): void {
  const { fragment } = sectionRoots(doc, sectionId)
  doc.transact(() => {
    stampSchemaVersion(doc)
    fragment.insert(
      0,
      blocks.map((block) => writeBlock(doc, block)),
    )
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
  const { fragment } = sectionRoots(doc, sectionId)
  doc.transact(() => fragment.insert(positionOf(fragment, beforeBlockId), [writeBlock(doc, block)]), origin)
}

function writeBlock(doc: Y.Doc, block: Block): Y.XmlElement {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'quote':
    case 'table':
    case 'rule':
      return writeProse(block)
    default:
      createBlock(doc, block, null)
      return element(block.type, { id: block.id }, [])
  }
}

function positionOf(fragment: Y.XmlFragment, blockId: BlockId | null): number {
  const position = childrenOf(fragment).findIndex((child) => elementId(child) === blockId)
  return position === -1 ? fragment.length : position
}
