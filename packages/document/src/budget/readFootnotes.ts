import { footnoteIdSchema, footnoteSchema, type BlockId, type Footnote } from '@samplan/domain'
import type * as Y from 'yjs'
import { readRecords, type StoredRecord } from '../records/records.ts'
import { scopeOf } from './keys.ts'

const { mark, lineId, columnId, text, parts } = footnoteSchema.shape

export function readFootnotes(footnotes: Y.Map<unknown>, id: BlockId): Footnote[] {
  return readRecords(footnotes, scopeOf(id)).flatMap((record) => {
    const footnoteId = footnoteIdSchema.safeParse(record.id)
    return footnoteId.success ? [{ id: footnoteId.data, ...fieldsOf(record) }] : []
  })
}

function fieldsOf({ values }: StoredRecord): Omit<Footnote, 'id'> {
  return {
    mark: mark.safeParse(values.get('mark')).data ?? '',
    lineId: lineId.safeParse(values.get('lineId')).data ?? null,
    columnId: columnId.safeParse(values.get('columnId')).data ?? null,
    text: text.safeParse(values.get('text')).data ?? '',
    parts: parts.safeParse(values.get('parts')).data ?? [],
  }
}
