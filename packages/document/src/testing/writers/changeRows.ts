import type { BlockId } from '@samplan/domain'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { insertRow, moveRow, removeRow, writeRowField } from '../../rows/editRows.ts'
import { readRows } from '../../rows/readRows.ts'
import { rowId } from '../ids.ts'
import type { Choice } from './edits.ts'

/** Adds, moves, fills in or takes away a row, as a form beside the text does: undone with what is written in the text. */
export function changeRows(doc: Y.Doc, blockId: BlockId, letter: string, { a, b, c }: Choice): boolean {
  const ids = readRows(doc, 'signature', blockId).map(({ id }) => id)
  const [one, other] = [ids[a % Math.max(1, ids.length)], ids[b % Math.max(1, ids.length)]]
  const origin = ySyncPluginKey
  if (one === undefined || other === undefined || c % 4 === 0) {
    const id = rowId(`row-${letter.codePointAt(0)}`)
    insertRow(doc, 'signature', blockId, { id, name: letter, title: null }, one ?? null, origin)
  } else if (c % 4 === 1) moveRow(doc, blockId, one, other, origin)
  else if (c % 4 === 2) writeRowField(doc, 'signature', blockId, one, 'title', letter, origin)
  else removeRow(doc, blockId, one, origin)
  return true
}
