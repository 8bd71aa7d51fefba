import {
  ROW_SCHEMAS,
  rowIdSchema,
  type BlockId,
  type RowBlockType,
  type RowId,
  type RowOf,
} from '@samplan/domain'
import type * as Y from 'yjs'
import { scopeOf } from '../budget/keys.ts'
import { readRecords, type StoredRecord } from '../records/records.ts'
import { valueOr } from '../records/valueOr.ts'
import { sectionMaps } from '../section/roots.ts'
import { emptyValue, rowFieldsOf } from './rowFields.ts'

/** The rows of a block in their order: always valid, whatever stands in the document. */
export function readRows<T extends RowBlockType>(doc: Y.Doc, type: T, blockId: BlockId): RowOf<T>[]
export function readRows(doc: Y.Doc, type: RowBlockType, blockId: BlockId): RowOf<RowBlockType>[] {
  return readRecords(sectionMaps(doc).rows, scopeOf(blockId)).flatMap((record) => {
    const id = rowIdSchema.safeParse(record.id)
    return id.success ? [readRow(type, id.data, record)] : []
  })
}

function readRow(type: RowBlockType, id: RowId, { values }: StoredRecord): RowOf<RowBlockType> {
  const fields = rowFieldsOf(type).map(
    ([name, schema]) => [name, valueOr(schema, values.get(name), emptyValue(schema))] as const,
  )
  return ROW_SCHEMAS[type].parse({ id, ...Object.fromEntries(fields) })
}
