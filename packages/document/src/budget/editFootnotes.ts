import type { BlockId, Footnote, FootnoteId } from '@samplan/domain'
import type * as Y from 'yjs'
import { placeRecords, readRecords, removeRecord, writeFieldOf, writeFieldsOf } from '../records/records.ts'
import { scopeOf } from './keys.ts'

export type FootnoteFields = Omit<Footnote, 'id'>

/** Puts a new footnote last. */
export function addFootnote(doc: Y.Doc, blockId: BlockId, footnote: Footnote, origin: unknown): void {
  const { id, ...fields } = footnote
  const footnotes = doc.getMap('footnotes')
  const scope = scopeOf(blockId)
  doc.transact(() => {
    writeFieldsOf(footnotes, scope, id, fields)
    placeRecords(footnotes, scope, readRecords(footnotes, scope), [id], null)
  }, origin)
}

export function setFootnoteField<Field extends keyof FootnoteFields>(
  doc: Y.Doc,
  blockId: BlockId,
  footnoteId: FootnoteId,
  field: Field,
  value: FootnoteFields[Field],
  origin: unknown,
): void {
  doc.transact(() => {
    writeFieldOf(doc.getMap('footnotes'), scopeOf(blockId), footnoteId, field, value)
  }, origin)
}

export function removeFootnote(doc: Y.Doc, blockId: BlockId, footnoteId: FootnoteId, origin: unknown): void {
  doc.transact(() => removeRecord(doc.getMap('footnotes'), scopeOf(blockId), footnoteId), origin)
}
