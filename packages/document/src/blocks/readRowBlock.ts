/** A block that is a list of rows, with the fields that it has beside them. */
import type { BlockId, Project, RowBlock, RowBlockType } from '@samplan/domain'
import type * as Y from 'yjs'
import { readRows } from '../rows/readRows.ts'
import { readField, readText } from './blockFields.ts'

export function readRowBlock(doc: Y.Doc, type: RowBlockType, id: BlockId): RowBlock {
  switch (type) {
    case 'signature':
      return { type, id, place: readField(doc, type, id, 'place'), rows: readRows(doc, type, id) }
    case 'project':
      return readProject(doc, id)
    case 'roster':
      return { type, id, title: readText(doc, id, 'title'), rows: readRows(doc, type, id) }
    case 'keyFigures':
      return { type, id, title: readText(doc, id, 'title'), rows: readRows(doc, type, id) }
    case 'memberList':
      return { type, id, title: readText(doc, id, 'title'), rows: readRows(doc, type, id) }
    case 'followUp':
      return { type, id, title: readText(doc, id, 'title'), rows: readRows(doc, type, id) }
    case 'orgChart':
      return { type, id, caption: readText(doc, id, 'caption'), rows: readRows(doc, type, id) }
    case 'shares': {
      const total = readField(doc, type, id, 'total')
      return { type, id, caption: readText(doc, id, 'caption'), total, rows: readRows(doc, type, id) }
    }
    default:
      return type satisfies never
  }
}

function readProject(doc: Y.Doc, id: BlockId): Project {
  const type = 'project'
  return {
    type,
    id,
    name: readText(doc, id, 'name'),
    aim: readText(doc, id, 'aim'),
    results: readText(doc, id, 'results'),
    status: readField(doc, type, id, 'status'),
    period: readField(doc, type, id, 'period'),
    owner: readField(doc, type, id, 'owner'),
    partners: readField(doc, type, id, 'partners'),
    programme: readField(doc, type, id, 'programme'),
    kronor: readField(doc, type, id, 'kronor'),
    goalIds: readField(doc, type, id, 'goalIds'),
    lineIds: readField(doc, type, id, 'lineIds'),
    rows: readRows(doc, type, id),
  }
}
