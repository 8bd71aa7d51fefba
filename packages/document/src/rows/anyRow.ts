/** Rows of a block whose kind is known only at run time: a table that edits rows of any kind. */
import { ROW_SCHEMAS, type BlockId, type RowBlockType, type RowId, type RowOf } from '@samplan/domain'
import type * as Y from 'yjs'
import { scopeOf } from '../budget/keys.ts'
import { writeFieldOf } from '../records/records.ts'
import { sectionMaps } from '../section/roots.ts'
import { emptyValue, rowFieldsOf } from './rowFields.ts'

/** A row as it is when somebody has just added it. */
export function emptyRow(type: RowBlockType, id: RowId): RowOf<RowBlockType> {
  const fields = rowFieldsOf(type).map(([name, schema]) => [name, emptyValue(schema)] as const)
  return ROW_SCHEMAS[type].parse({ id, ...Object.fromEntries(fields) })
}

/** False, and nothing is written, where rows of the kind have no such field or it does not take the value. */
export function writeAnyRowField(
  doc: Y.Doc,
  type: RowBlockType,
  blockId: BlockId,
  rowId: RowId,
  field: string,
  value: unknown,
  origin: unknown,
): boolean {
  const schema = rowFieldsOf(type).find(([name]) => name === field)?.[1]
  if (schema?.safeParse(value).success !== true) return false
  doc.transact(() => writeFieldOf(sectionMaps(doc).rows, scopeOf(blockId), rowId, field, value), origin)
  return true
}
