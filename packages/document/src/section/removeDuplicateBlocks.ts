import type { BlockId, SectionId } from '@samplan/domain'
import type * as Y from 'yjs'
import { childrenOf, readChild } from './readSection.ts'
import { repeatedPositions } from './repeatedBlocks.ts'

/**
 * Takes out the nodes that only repeat a block before them, as the next editor of the section does after two people
 * moved one block at once. Returns the ids of the blocks that stood twice; writes nothing where there are none.
 */
export function removeDuplicateBlocks(doc: Y.Doc, sectionId: SectionId, origin: unknown): BlockId[] {
  const fragment = doc.getXmlFragment(sectionId)
  const positions = childrenOf(fragment).flatMap((child, position) =>
    readChild(doc, child).map(({ block }) => ({ position, block })),
  )
  const repeated = repeatedPositions(positions.map(({ block }) => block)).flatMap(
    (index) => positions[index] ?? [],
  )
  if (repeated.length === 0) return []
  doc.transact(() => {
    for (const { position } of repeated.toReversed()) fragment.delete(position)
  }, origin)
  return repeated.map(({ block }) => block.id)
}
