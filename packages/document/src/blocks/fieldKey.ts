import type { BlockId } from '@samplan/domain'

/** The key of a block's field in `fields`. */
export function fieldKey(blockId: BlockId, field: string): string {
  return `${blockId}/${field}`
}
