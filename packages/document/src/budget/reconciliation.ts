/**
 * "Stäm av", as the server keeps it: `block/=` holds the stamp with every cell as it stood, as one value, so that two
 * stamps made at once never mix; `block/line/column` holds who wrote in the cell since, and when.
 */
import {
  columnIdSchema,
  lineIdSchema,
  stampSchema,
  type BlockId,
  type Reconciliation,
  type Stamp,
} from '@samplan/domain'
import type * as Y from 'yjs'
import { z } from 'zod'
import { compareText } from '../records/order.ts'
import { scopedEntries } from '../records/scopedEntries.ts'
import { sectionMaps } from '../section/roots.ts'
import { cellKey, scopeOf } from './keys.ts'
import { amountOf, isStoredAmount, storedAmount, type StoredAmount } from './storedAmount.ts'

const storedStampSchema = stampSchema.extend({
  cells: z.array(z.tuple([lineIdSchema, columnIdSchema, z.custom<StoredAmount>(isStoredAmount)])),
})

/** Where the stamp of the table stands that a key is of; no line has this id. */
export function stampKeyOf(key: string): string {
  return `${key.slice(0, key.indexOf('/') + 1)}=`
}

/** Null while nobody has reconciled the table. Cells and changes stand in the order of their keys. */
export function readReconciliation(doc: Y.Doc, blockId: BlockId): Reconciliation | null {
  const { reconciled } = sectionMaps(doc)
  const stored = storedStampSchema.safeParse(reconciled.get(stampKeyOf(scopeOf(blockId))))
  if (!stored.success) return null
  const { by, at, cells } = stored.data
  return {
    by,
    at,
    cells: cells
      .map(([lineId, columnId, value]) => ({ lineId, columnId, amount: amountOf(value) }))
      .toSorted(byCell),
    changes: readChanges(reconciled, blockId).toSorted(byCell),
  }
}

type Change = Reconciliation['changes'][number]
type Cell = Pick<Change, 'lineId' | 'columnId'>

function readChanges(reconciled: Y.Map<unknown>, blockId: BlockId): Change[] {
  return scopedEntries(reconciled, scopeOf(blockId)).flatMap(({ id, field, value }) => {
    const lineId = lineIdSchema.safeParse(id)
    const columnId = columnIdSchema.safeParse(field)
    const stamp = stampSchema.safeParse(value)
    if (!lineId.success || !columnId.success || !stamp.success) return []
    return [{ ...stamp.data, lineId: lineId.data, columnId: columnId.data }]
  })
}

function byCell(a: Cell, b: Cell): number {
  return compareText(`${a.lineId}/${a.columnId}`, `${b.lineId}/${b.columnId}`)
}

/** For a table that is new in this document. */
export function writeReconciliation(doc: Y.Doc, blockId: BlockId, reconciliation: Reconciliation): void {
  const { by, at, cells, changes } = reconciliation
  writeStamp(doc, blockId, { by, at }, cells)
  const { reconciled } = sectionMaps(doc)
  for (const change of changes)
    reconciled.set(cellKey(blockId, change.lineId, change.columnId), { by: change.by, at: change.at })
}

export function writeStamp(
  doc: Y.Doc,
  blockId: BlockId,
  { by, at }: Stamp,
  cells: Reconciliation['cells'],
): void {
  const stored = cells.map(({ lineId, columnId, amount }) => [lineId, columnId, storedAmount(amount) ?? null])
  sectionMaps(doc).reconciled.set(stampKeyOf(scopeOf(blockId)), { by, at, cells: stored })
}
