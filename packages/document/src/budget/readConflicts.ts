/** Values that two people wrote in one cell at the same time, as the server noted them. */
import { columnIdSchema, userIdSchema, type BlockId, type CellConflict, type ColumnId } from '@samplan/domain'
import type * as Y from 'yjs'
import { z } from 'zod'
import { compareText } from '../records/order.ts'
import { scopedEntries } from '../records/scopedEntries.ts'
import { scopeOf } from './keys.ts'
import { amountOf, isStoredAmount, type StoredAmount } from './storedAmount.ts'

/** `write` is the Yjs id of the write, by which a later write over it is recognised; null once copied or moved. */
export const storedConflictSchema = z.array(
  z.object({
    value: z.custom<StoredAmount>(isStoredAmount),
    by: userIdSchema,
    write: z.object({ client: z.int(), clock: z.int() }).nullable(),
  }),
)
export type StoredConflict = z.infer<typeof storedConflictSchema>

/** By line id; the columns of a line stand in the order of their ids. */
export function readConflicts(conflicts: Y.Map<unknown>, id: BlockId): ReadonlyMap<string, CellConflict[]> {
  const byLine = Map.groupBy(scopedEntries(conflicts, scopeOf(id)), (entry) => entry.id)
  return new Map(
    [...byLine].map(([lineId, entries]) => [lineId, entries.flatMap(conflict).toSorted(byColumn)]),
  )
}

function conflict({ field, value }: { field: string; value: unknown }): CellConflict[] {
  const columnId = columnIdSchema.safeParse(field)
  return columnId.success ? readConflict(columnId.data, value) : []
}

/** At most one; `stored` is undefined where a cell has none. */
export function readConflict(columnId: ColumnId, stored: unknown): CellConflict[] {
  const read = storedConflictSchema.safeParse(stored)
  if (!read.success) return []
  const values = read.data.map((entry) => ({ amount: amountOf(entry.value), by: entry.by }))
  return [{ columnId, values }]
}

function byColumn(a: CellConflict, b: CellConflict): number {
  return compareText(a.columnId, b.columnId)
}
