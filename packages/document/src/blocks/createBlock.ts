/** A structured block's value, written into the maps of a section document. */
import { isRowBlock, type StructuredBlock } from '@samplan/domain'
import * as Y from 'yjs'
import { writeBudget } from '../budget/writeBudget.ts'
import { writeRows } from '../rows/editRows.ts'
import { fieldKey } from './fieldKey.ts'

/**
 * Writes every field in one transaction, but not the atom: that is the editor's (or `insertBlock`'s) to place. Call it
 * before or together with the atom's insertion, so that nobody meets a block whose texts are still to be made.
 */
export function createBlock(doc: Y.Doc, block: StructuredBlock, origin: unknown): void {
  doc.transact(() => {
    const fields = doc.getMap('fields')
    const { texts, values } = entriesOf(block)
    for (const [field, text] of Object.entries(texts)) fields.set(fieldKey(block.id, field), new Y.Text(text))
    for (const [field, value] of Object.entries(values)) fields.set(fieldKey(block.id, field), value)
    if (block.type === 'budget') writeBudget(doc, block)
    if (isRowBlock(block)) writeRows(doc, block.id, block.rows)
  }, origin)
}

interface Entries {
  readonly texts: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, unknown>>
}

function entriesOf(block: StructuredBlock): Entries {
  switch (block.type) {
    case 'goal':
    case 'activity': {
      const { type: _type, id: _id, text, ...values } = block
      return { texts: { text }, values }
    }
    case 'commitment': {
      const { text, condition, areaIds } = block
      return { texts: { text, condition: condition ?? '' }, values: { areaIds } }
    }
    case 'indicator': {
      const { type: _type, id: _id, name, ...values } = block
      return { texts: { name }, values }
    }
    case 'request': {
      const { type: _type, id: _id, reason, ...values } = block
      return { texts: { reason }, values }
    }
    case 'budget':
      return { texts: { title: block.title }, values: {} }
    case 'image':
    case 'derivedFigure': {
      const { type: _type, id: _id, caption, ...values } = block
      return { texts: { caption }, values }
    }
    case 'signature':
      return { texts: {}, values: { place: block.place } }
    case 'project': {
      const { type: _type, id: _id, rows: _rows, name, aim, results, ...values } = block
      return { texts: { name, aim, results }, values }
    }
    case 'roster':
    case 'keyFigures':
    case 'memberList':
    case 'followUp':
      return { texts: { title: block.title }, values: {} }
    case 'orgChart':
      return { texts: { caption: block.caption }, values: {} }
    case 'shares':
      return { texts: { caption: block.caption }, values: { total: block.total } }
    default:
      return block satisfies never
  }
}
