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
  const stamp = parseStamp(reconciled.get(stampKeyOf(scopeOf(blockId))))
  return stamp && { ...stamp, changes: readChanges(reconciled, blockId).toSorted(byCell) }
}

type StampedCells = Omit<Reconciliation, 'changes'>

/** A stored value never changes, so it is parsed once; an amount is typed oftener than a table is reconciled. */
const parsed = new WeakMap<object, StampedCells | null>()

function parseStamp(stored: unknown): StampedCells | null {
  if (typeof stored !== 'object' || stored === null) return null
  const known = parsed.get(stored)
  if (known !== undefined) return known
  const { data } = storedStampSchema.safeParse(stored)
  const cells = data?.cells.map(([lineId, columnId, value]) => ({
    lineId,
    columnId,
    amount: amountOf(value),
  }))
  const stamp = data && cells ? { by: data.by, at: data.at, cells: cells.toSorted(byCell) } : null
  parsed.set(stored, stamp)
  return stamp
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
  const stored = cells.flatMap(({ lineId, columnId, amount }) => {
    const value = storedAmount(amount)
    return value === undefined ? [] : [[lineId, columnId, value]]
  })
  sectionMaps(doc).reconciled.set(stampKeyOf(scopeOf(blockId)), { by, at, cells: stored })
}
