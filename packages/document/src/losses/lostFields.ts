/** Own writing in structured blocks that a transaction took out or overwrote unseen. */
import { isProse, type Block, type SectionId } from '@samplan/domain'
import * as Y from 'yjs'
import { sectionMaps } from '../section/roots.ts'
import { onlyRecords, recordOf, recordsOf } from './blockRecords.ts'
import type { Change, LostWriting } from './lostWriting.ts'
import { areRead, textBefore, type Passage } from './passages.ts'
import { isTakenOut, type OwnRange } from './ownWriting.ts'
import { leavesOf, textsOf } from './textsOf.ts'
import { writtenFields, type WrittenField } from './writtenFields.ts'

export function lostFields(change: Change, sectionId: SectionId, ranges: readonly OwnRange[]): LostWriting[] {
  const changed = change.before.filter((block) => !isProse(block) && !change.after.includes(block))
  if (changed.length === 0) return []
  const fields = Map.groupBy(writtenFields(change.transaction, sectionId, ranges), blockOf)
  const touched = textsOf(change.after.filter((block) => !change.before.includes(block)))
  return changed.flatMap((block) => {
    const lost = lostIn(block, fields.get(block.id) ?? [], change)
      .map((field) => ({ field, passages: passagesOf(field, change.transaction, ranges) }))
      .filter(({ field, passages }) => field.text === null || !areRead(passages, touched))
    if (lost.length === 0) return []
    const keys = lost.map(({ field }) => field)
    return [{ block: whatStood(block, keys, change), passages: lost.flatMap(({ passages }) => passages) }]
  })
}

const blockOf = ({ key }: WrittenField): string => key.slice(0, key.indexOf('/'))

function lostIn(
  block: Block,
  fields: readonly WrittenField[],
  { transaction, after }: Change,
): WrittenField[] {
  const now = after.find(({ id }) => id === block.id)
  if (!now) return [...fields]
  const gone = goneRecords(block, now)
  return fields.filter((field) => gone.has(recordOf(field.key)) || isOverwritten(field, transaction))
}

function goneRecords(before: Block, now: Block): Set<string> {
  return new Set(recordsOf(before)).difference(new Set(recordsOf(now)))
}

/** Two amounts at once in one cell are both kept, by the server. */
function isOverwritten({ map, key, entry }: WrittenField, transaction: Y.Transaction): boolean {
  if (map === 'cells' || !isTakenOut(transaction, entry)) return false
  // The newest entry of a key, be it a deleted one.
  // oxlint-disable-next-line no-underscore-dangle
  const newest = sectionMaps(transaction.doc)[map]._map.get(key)
  return newest === undefined || newest.deleted || !followsOn(newest, entry)
}

/** Was it written by somebody who saw the other? Each entry names the one before it as its origin. */
function followsOn(newest: Y.Item, seen: Y.Item): boolean {
  let item: Y.Item | null = newest
  while (item !== null && item !== seen) {
    const { origin, left }: Y.Item = item
    item = left !== null && origin !== null && Y.compareIDs(origin, left.lastId) ? left : null
  }
  return item === seen
}

/** A value is known by itself, a text by what was written in it. */
function passagesOf(
  { text, entry }: WrittenField,
  transaction: Y.Transaction,
  ranges: readonly OwnRange[],
): readonly Passage[] {
  if (text !== null) return textBefore(text, transaction, ranges).passages
  return entry.content
    .getContent()
    .flatMap(leavesOf)
    .map((leaf) => [leaf])
}

/** Of a budget or a list of rows that still stands, only the lines or rows that the writing was in. */
function whatStood(block: Block, fields: readonly WrittenField[], { after }: Change): Block {
  const stands = after.some(({ id }) => id === block.id)
  return stands
    ? onlyRecords(
        block,
        fields.map(({ key }) => recordOf(key)),
      )
    : block
}
