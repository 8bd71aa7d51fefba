/** Writing amounts. Every function here and beside it is one transaction with the origin it is given. */
import type { Amount, BlockId, ColumnId, LineId } from '@samplan/domain'
import type * as Y from 'yjs'
import { sectionMaps } from '../section/roots.ts'
import { cellKey } from './keys.ts'
import { storedAmount } from './storedAmount.ts'

export interface CellEdit {
  readonly lineId: LineId
  readonly columnId: ColumnId
  readonly amount: Amount
}

export function setCell(
  doc: Y.Doc,
  blockId: BlockId,
  lineId: LineId,
  columnId: ColumnId,
  amount: Amount,
  origin: unknown,
): void {
  setCells(doc, blockId, [{ lineId, columnId, amount }], origin)
}

/** A pasted range. Whoever writes in a cell that is in conflict has chosen: the conflict is settled by it. */
export function setCells(doc: Y.Doc, blockId: BlockId, edits: readonly CellEdit[], origin: unknown): void {
  const { cells, conflicts } = sectionMaps(doc)
  doc.transact(() => {
    for (const { lineId, columnId, amount } of edits) {
      const key = cellKey(blockId, lineId, columnId)
      const stored = storedAmount(amount)
      if (stored === undefined) cells.delete(key)
      else cells.set(key, stored)
      conflicts.delete(key)
    }
  }, origin)
}

/** Settles a conflict by the amount chosen; nothing happens where there is none any more. */
export function chooseConflict(
  doc: Y.Doc,
  blockId: BlockId,
  lineId: LineId,
  columnId: ColumnId,
  amount: Amount,
  origin: unknown,
): void {
  if (!sectionMaps(doc).conflicts.has(cellKey(blockId, lineId, columnId))) return
  setCell(doc, blockId, lineId, columnId, amount, origin)
}
