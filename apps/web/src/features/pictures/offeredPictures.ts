/** Pictures that have come by a paste or a drop, until the block that they are for is there to take them. */
import type { BlockId } from '@samplan/domain'
import type * as Y from 'yjs'

const offered = new WeakMap<Y.Doc, Map<BlockId, Blob>>()

export function offerPicture(doc: Y.Doc, blockId: BlockId, file: Blob): void {
  const ofDoc = offered.get(doc) ?? new Map<BlockId, Blob>()
  offered.set(doc, ofDoc.set(blockId, file))
}

/** It is given once. */
export function takeOffered(doc: Y.Doc, blockId: BlockId): Blob | null {
  const file = offered.get(doc)?.get(blockId) ?? null
  offered.get(doc)?.delete(blockId)
  return file
}
