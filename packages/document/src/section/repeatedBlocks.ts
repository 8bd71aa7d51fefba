/**
 * A block whose id stands twice: two people moved it at once, and each move put it in anew. The first is the block.
 * Prose is the exception where the two differ, which a foreign client's split gives too: both texts are kept.
 */
import type { Block } from '@samplan/domain'
import { isStructuredNode } from '../schema/nodeNames.ts'

/** The positions of blocks that only repeat one before them. */
export function repeatedPositions(blocks: readonly Block[]): number[] {
  const first = new Map<string, Block>()
  return blocks.flatMap((block, position) => {
    const earlier = first.get(block.id)
    if (earlier === undefined) first.set(block.id, block)
    return earlier !== undefined && repeats(block, earlier) ? [position] : []
  })
}

function repeats(block: Block, earlier: Block): boolean {
  return isStructuredNode(block.type) || JSON.stringify(block) === JSON.stringify(earlier)
}
