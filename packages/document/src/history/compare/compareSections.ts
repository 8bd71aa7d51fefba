import type { Block, Prose, StructuredBlock } from '@samplan/domain'
import { isStructuredNode } from '../../schema/nodeNames.ts'
import { align, type Kind } from './align.ts'
import { compareProse, proseKey } from './compareProse.ts'
import { compareStructured } from './compareStructured.ts'
import type { BlockChange, SectionComparison } from './comparison.ts'
import { someChanged } from './compareFields.ts'

/** Empty where both say the same. Else everything of both, in the order of reading. */
export function compareSections(before: readonly Block[], after: readonly Block[]): SectionComparison {
  const entries = align(before, after, blockKind)
  return someChanged(entries) ? entries : []
}

const blockKind: Kind<Block, BlockChange> = {
  keyOf: (block) => (isStructured(block) ? `${block.type} ${block.id}` : proseKey(block)),
  // What did not change between two states of one document is the same object.
  compare: (before, after) => (before === after ? null : compareBlocks(before, after)),
}

function compareBlocks(before: Block, after: Block): BlockChange | null {
  if (isStructured(before)) return isStructured(after) ? compareStructured(before, after) : null
  return isStructured(after) ? null : compareProse(before, after)
}

const isStructured = (block: Prose | StructuredBlock): block is StructuredBlock =>
  isStructuredNode(block.type)
