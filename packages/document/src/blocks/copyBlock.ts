import type { BlockId, NewId, StructuredBlock } from '@samplan/domain'
import type * as Y from 'yjs'
import { copyOfStructured } from './copyOfBlock.ts'
import { createBlock } from './createBlock.ts'
import { readBlock } from './readBlock.ts'

/** Writes the fields of the copy and returns its id; its atom is the editor's to place. */
export function copyBlockFields(copy: {
  readonly from: Y.Doc
  readonly to: Y.Doc
  readonly type: StructuredBlock['type']
  readonly blockId: BlockId
  readonly newId: NewId
  readonly origin: unknown
}): BlockId {
  const block = copyOfStructured(readBlock(copy.from, copy.type, copy.blockId), copy.newId)
  createBlock(copy.to, block, copy.origin)
  return block.id
}
