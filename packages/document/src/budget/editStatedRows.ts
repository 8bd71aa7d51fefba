/** Totals and result as the plan states them; the rules compare them with what the lines give. */
import type { BlockId, ColumnId } from '@samplan/domain'
import type * as Y from 'yjs'
import { sectionMaps } from '../section/roots.ts'
import { statedLabelKey, statedScope, type StatedRowOf } from './keys.ts'

export function setStatedTotal(
  doc: Y.Doc,
  blockId: BlockId,
  rowOf: StatedRowOf,
  columnId: ColumnId,
  kronor: number,
  origin: unknown,
): void {
  const { groups, statedTotals } = sectionMaps(doc)
  const labelKey = statedLabelKey(blockId, rowOf)
  doc.transact(() => {
    // A row is there while it has a label.
    if (!groups.has(labelKey)) groups.set(labelKey, '')
    statedTotals.set(`${statedScope(blockId, rowOf)}${columnId}`, kronor)
  }, origin)
}

export function clearStatedTotal(
  doc: Y.Doc,
  blockId: BlockId,
  rowOf: StatedRowOf,
  columnId: ColumnId,
  origin: unknown,
): void {
  const { statedTotals } = sectionMaps(doc)
  doc.transact(() => statedTotals.delete(`${statedScope(blockId, rowOf)}${columnId}`), origin)
}

/** Null takes the row away; its amounts stay for whoever states it again. */
export function setStatedLabel(
  doc: Y.Doc,
  blockId: BlockId,
  rowOf: StatedRowOf,
  label: string | null,
  origin: unknown,
): void {
  const { groups } = sectionMaps(doc)
  const labelKey = statedLabelKey(blockId, rowOf)
  doc.transact(() => (label === null ? groups.delete(labelKey) : groups.set(labelKey, label)), origin)
}
