import type { BlockId, BudgetLine, GroupId, LineId } from '@samplan/domain'
import type * as Y from 'yjs'
import {
  placeRecords,
  readRecords,
  removeRecord,
  sortRecords,
  writeFieldOf,
  writeFieldsOf,
  type StoredRecord,
} from '../records/records.ts'
import { scopeOf } from './keys.ts'

/** The fields of a line that its writers set; amounts are cells of their own. */
export type LineFields = Pick<
  BudgetLine,
  'code' | 'label' | 'explanation' | 'nature' | 'pairedLineId' | 'carriedFrom'
>

/** What is not named of a new line reads as nothing said. */
export type NewLine = Pick<BudgetLine, 'id' | 'code' | 'label' | 'explanation'> &
  Partial<LineFields> & { readonly groupId: GroupId }

/** Puts a new line right before another of its group; null: last. */
export function addLine(
  doc: Y.Doc,
  blockId: BlockId,
  line: NewLine,
  beforeLineId: LineId | null,
  origin: unknown,
): void {
  const { id, ...fields } = line
  doc.transact(() => {
    writeFieldsOf(doc.getMap('lines'), scopeOf(blockId), id, fields)
    place(doc, blockId, line.groupId, [id], beforeLineId)
  }, origin)
}

/** Moves a line within its group or to another. Its amounts do not move: they are keyed by its id. */
export function moveLine(
  doc: Y.Doc,
  blockId: BlockId,
  lineId: LineId,
  groupId: GroupId,
  beforeLineId: LineId | null,
  origin: unknown,
): void {
  if (beforeLineId === lineId) return
  const lines = doc.getMap('lines')
  const key = `${scopeOf(blockId)}${lineId}/groupId`
  doc.transact(() => {
    if (lines.get(key) !== groupId) lines.set(key, groupId)
    place(doc, blockId, groupId, [lineId], beforeLineId)
  }, origin)
}

/** Puts these lines of one group in the order named, in the places that they have together. */
export function sortLines(
  doc: Y.Doc,
  blockId: BlockId,
  groupId: GroupId,
  lineIds: readonly LineId[],
  origin: unknown,
): void {
  doc.transact(() => {
    sortRecords(doc.getMap('lines'), scopeOf(blockId), linesOf(doc, blockId, groupId), lineIds)
  }, origin)
}

export function removeLine(doc: Y.Doc, blockId: BlockId, lineId: LineId, origin: unknown): void {
  doc.transact(() => removeRecord(doc.getMap('lines'), scopeOf(blockId), lineId), origin)
}

export function setLineField<Field extends keyof LineFields>(
  doc: Y.Doc,
  blockId: BlockId,
  lineId: LineId,
  field: Field,
  value: LineFields[Field],
  origin: unknown,
): void {
  doc.transact(() => writeFieldOf(doc.getMap('lines'), scopeOf(blockId), lineId, field, value), origin)
}

function place(
  doc: Y.Doc,
  blockId: BlockId,
  groupId: GroupId,
  ids: readonly LineId[],
  before: LineId | null,
): void {
  placeRecords(doc.getMap('lines'), scopeOf(blockId), linesOf(doc, blockId, groupId), ids, before)
}

/** The lines of a group, in order; also one that is being moved here and has its old place still. */
export function linesOf(doc: Y.Doc, blockId: BlockId, groupId: GroupId): StoredRecord[] {
  const records = readRecords(doc.getMap('lines'), scopeOf(blockId))
  return records.filter((record) => record.values.get('groupId') === groupId)
}
