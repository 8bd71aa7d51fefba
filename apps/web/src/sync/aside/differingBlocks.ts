import type { Block } from '@samplan/domain'
import { equalityDeep } from 'lib0/function'

/** The blocks of `mine` that `theirs` has not, or has otherwise. */
export function differingBlocks(mine: readonly Block[], theirs: readonly Block[]): Block[] {
  const known = new Map(theirs.map((block) => [block.id, block]))
  return mine.filter((block) => !equalityDeep(block, known.get(block.id)))
}
