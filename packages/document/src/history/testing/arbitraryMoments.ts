/** Two moments of one section: what a plan holds, and what became of it by a deletion, a move, an addition, other words. */
import type { Block } from '@samplan/domain'
import { arbitraryPlan } from '@samplan/domain/testing'
import * as fc from 'fast-check'

export interface Moments {
  readonly before: readonly Block[]
  readonly after: readonly Block[]
}

const blocks = arbitraryPlan.map(({ sections }) =>
  sections.flatMap((section) => section.blocks.map(withoutReconciliation)),
)

/** It is about a table and nothing that the table says: no moment has it otherwise than another. */
function withoutReconciliation(block: Block): Block {
  return block.type === 'budget' ? { ...block, reconciliation: null } : block
}

export const arbitraryMoments: fc.Arbitrary<Moments> = fc
  .tuple(blocks, blocks, fc.infiniteStream(fc.nat()))
  .map(([before, others, numbers]) => {
    const draw = (below: number): number => (numbers.next().value ?? 0) % Math.max(1, below)
    // The other plan numbers its ids likewise, so that many of its blocks are others' successors.
    const after = before.flatMap((block): Block[] => {
      const other = others.find(({ id, type }) => id === block.id && type === block.type)
      return [[block], [], [other ?? block], [block]][draw(4)] ?? []
    })
    const known = new Set(before.map(({ id }) => id))
    const added = others.filter(({ id }) => !known.has(id)).slice(0, 3)
    for (const block of added) after.splice(draw(after.length + 1), 0, block)
    const [moved] = after.splice(draw(after.length), draw(2))
    if (moved) after.splice(draw(after.length + 1), 0, moved)
    return { before, after }
  })
