/** Keys of a budget's entries in the section's maps. The parts are ids, which never contain `/`. */
import type { BlockId, ColumnId, GroupId, LineId } from '@samplan/domain'

/** The group whose total is stated; null for the table's result. */
export type StatedRowOf = GroupId | null

/** Stands for the result where a group's id would; no id has this form. */
const RESULT = '='

export function scopeOf(blockId: BlockId): string {
  return `${blockId}/`
}

export function cellKey(blockId: BlockId, lineId: LineId, columnId: ColumnId): string {
  return `${blockId}/${lineId}/${columnId}`
}

/** Where a stated row has its amounts in `statedTotals` and its label in `groups`. */
export function statedScope(blockId: BlockId, rowOf: StatedRowOf): string {
  return `${blockId}/${rowOf ?? RESULT}/`
}

export function statedLabelKey(blockId: BlockId, rowOf: StatedRowOf): string {
  return `${statedScope(blockId, rowOf)}totalLabel`
}
