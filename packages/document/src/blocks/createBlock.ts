/** A structured block's value, written into the maps of a section document. */
import type { StructuredBlock } from '@samplan/domain'
import * as Y from 'yjs'
import { writeBudget } from '../budget/writeBudget.ts'
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
    default:
      return block satisfies never
  }
}
