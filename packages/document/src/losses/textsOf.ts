import { proseTexts, type Block, type Prose } from '@samplan/domain'
import { isStructuredNode } from '../schema/nodeNames.ts'

export const isProse = (block: Block): block is Prose => !isStructuredNode(block.type)

/** Every text and value of the blocks by itself, as text: for finding what somebody wrote. */
export const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (isProse(block) ? proseTexts(block) : leavesOf(block)))

export function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : []
}
