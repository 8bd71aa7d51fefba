import { isProse, proseTexts, type Block } from '@samplan/domain'

/** Every text and value of the blocks by itself, as text: for finding what somebody wrote. */
export const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (isProse(block) ? proseTexts(block) : leavesOf(block)))

export function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : []
}
