import { columnIdSchema, type Amount, type BlockId, type ColumnId } from '@samplan/domain'
import type * as Y from 'yjs'
import { scopedEntries } from '../records/scopedEntries.ts'
import { scopeOf } from './keys.ts'
import { amountOf } from './storedAmount.ts'

/** The amounts of each line, by line id. */
export function readAmounts(
  cells: Y.Map<unknown>,
  id: BlockId,
): ReadonlyMap<string, Record<ColumnId, Amount>> {
  const byLine = Map.groupBy(scopedEntries(cells, scopeOf(id)), (entry) => entry.id)
  return new Map(
    [...byLine].map(([lineId, entries]) => [lineId, Object.fromEntries(entries.flatMap(column))]),
  )
}

function column({ field, value }: { field: string; value: unknown }): [ColumnId, Amount][] {
  const columnId = columnIdSchema.safeParse(field)
  return columnId.success ? [[columnId.data, amountOf(value)]] : []
}
