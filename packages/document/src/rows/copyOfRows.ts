import { rowIdSchema, type NewId, type RowBlock } from '@samplan/domain'
import { mapRows } from './mapRows.ts'

/** The block with rows of its own; what a box of a chart stands under is the copy of what it stood under. */
export function copyOfRows(block: RowBlock, newId: NewId): RowBlock {
  const ids = new Map(block.rows.map(({ id }) => [id, rowIdSchema.parse(newId())]))
  const copy = mapRows(block, (rows) => rows.map((row) => ({ ...row, id: ids.get(row.id) ?? row.id })))
  if (copy.type !== 'orgChart') return copy
  const rows = copy.rows.map((row) => ({
    ...row,
    parentId: row.parentId === null ? null : (ids.get(row.parentId) ?? null),
  }))
  return { ...copy, rows }
}
