import type { BlockId, BudgetGroup, BudgetSide, GroupId } from '@samplan/domain'
import type * as Y from 'yjs'
import { placeRecords, readRecords, removeRecord, writeFieldOf, writeFieldsOf } from '../records/records.ts'
import { linesOf } from './editLines.ts'
import { scopeOf } from './keys.ts'

export type NewGroup = Pick<BudgetGroup, 'id' | 'side' | 'title'>

/** Puts a new group right before another; null: last. */
export function addGroup(
  doc: Y.Doc,
  blockId: BlockId,
  group: NewGroup,
  beforeGroupId: GroupId | null,
  origin: unknown,
): void {
  const { id, ...fields } = group
  doc.transact(() => {
    writeFieldsOf(doc.getMap('groups'), scopeOf(blockId), id, fields)
    place(doc, blockId, id, beforeGroupId)
  }, origin)
}

export function moveGroup(
  doc: Y.Doc,
  blockId: BlockId,
  groupId: GroupId,
  beforeGroupId: GroupId | null,
  origin: unknown,
): void {
  if (beforeGroupId === groupId) return
  doc.transact(() => place(doc, blockId, groupId, beforeGroupId), origin)
}

function place(doc: Y.Doc, blockId: BlockId, groupId: GroupId, before: GroupId | null): void {
  const groups = doc.getMap('groups')
  placeRecords(groups, scopeOf(blockId), readRecords(groups, scopeOf(blockId)), [groupId], before)
}

export function renameGroup(
  doc: Y.Doc,
  blockId: BlockId,
  groupId: GroupId,
  title: string,
  origin: unknown,
): void {
  doc.transact(() => writeFieldOf(doc.getMap('groups'), scopeOf(blockId), groupId, 'title', title), origin)
}

export function setGroupSide(
  doc: Y.Doc,
  blockId: BlockId,
  groupId: GroupId,
  side: BudgetSide,
  origin: unknown,
): void {
  doc.transact(() => writeFieldOf(doc.getMap('groups'), scopeOf(blockId), groupId, 'side', side), origin)
}

/** With its lines. A line that somebody puts in it at the same time brings the group back, with that line only. */
export function removeGroup(doc: Y.Doc, blockId: BlockId, groupId: GroupId, origin: unknown): void {
  const scope = scopeOf(blockId)
  doc.transact(() => {
    for (const line of linesOf(doc, blockId, groupId)) removeRecord(doc.getMap('lines'), scope, line.id)
    removeRecord(doc.getMap('groups'), scope, groupId)
  }, origin)
}
