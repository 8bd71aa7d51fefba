/** Writing in the rows of a block. Every function is one transaction with the origin it is given. */
import type { BlockId, RowBlockType, RowId, RowOf } from '@samplan/domain'
import type * as Y from 'yjs'
import { scopeOf } from '../budget/keys.ts'
import { placeRecords, readRecords, removeRecord, writeFieldOf, writeFieldsOf } from '../records/records.ts'
import { sectionMaps } from '../section/roots.ts'
import type { RowFields } from './rowFields.ts'

/** Puts a new row right before another of its block; null, or one that is not there: last. */
export function insertRow<T extends RowBlockType>(
  doc: Y.Doc,
  _type: T,
  blockId: BlockId,
  row: RowOf<T>,
  beforeRowId: RowId | null,
  origin: unknown,
): void {
  const { id, ...fields } = row
  doc.transact(() => {
    writeFieldsOf(sectionMaps(doc).rows, scopeOf(blockId), id, fields)
    place(doc, blockId, [id], beforeRowId)
  }, origin)
}

/** What it held is kept, so that a move made at the same time brings it back whole. */
export function removeRow(doc: Y.Doc, blockId: BlockId, rowId: RowId, origin: unknown): void {
  doc.transact(() => removeRecord(sectionMaps(doc).rows, scopeOf(blockId), rowId), origin)
}

/** Puts a row right before another of its block; null: last. */
export function moveRow(
  doc: Y.Doc,
  blockId: BlockId,
  rowId: RowId,
  beforeRowId: RowId | null,
  origin: unknown,
): void {
  if (beforeRowId === rowId) return
  doc.transact(() => place(doc, blockId, [rowId], beforeRowId), origin)
}

export function writeRowField<T extends RowBlockType, Field extends keyof RowFields<T>>(
  doc: Y.Doc,
  _type: T,
  blockId: BlockId,
  rowId: RowId,
  field: Field,
  value: RowFields<T>[Field],
  origin: unknown,
): void {
  doc.transact(
    () => writeFieldOf(sectionMaps(doc).rows, scopeOf(blockId), rowId, String(field), value),
    origin,
  )
}

/** Rows of a block that is new in this document. */
export function writeRows(doc: Y.Doc, blockId: BlockId, rows: readonly { readonly id: RowId }[]): void {
  const map = sectionMaps(doc).rows
  for (const { id, ...fields } of rows) writeFieldsOf(map, scopeOf(blockId), id, fields)
  const ids = rows.map(({ id }) => id)
  placeRecords(map, scopeOf(blockId), [], ids, null)
}

function place(doc: Y.Doc, blockId: BlockId, ids: readonly RowId[], before: RowId | null): void {
  const map = sectionMaps(doc).rows
  placeRecords(map, scopeOf(blockId), readRecords(map, scopeOf(blockId)), ids, before)
}
