import type { BlockId, ColumnId, LineId } from '@samplan/domain'
import type * as Y from 'yjs'
import { sectionMaps } from '../section/roots.ts'
import { setCell } from './editCells.ts'
import { scopeOf } from './keys.ts'

export interface RequestTaken {
  readonly requestId: BlockId
  readonly lineId: LineId
  readonly columnId: ColumnId
  readonly kronor: number
}

/** The economist takes a request over: its amount goes into the line, and the budget remembers what was taken. */
export function takeRequest(doc: Y.Doc, blockId: BlockId, taken: RequestTaken, origin: unknown): void {
  const { requestId, lineId, columnId, kronor } = taken
  doc.transact(() => {
    setCell(doc, blockId, lineId, columnId, { kind: 'known', kronor }, origin)
    sectionMaps(doc).taken.set(`${scopeOf(blockId)}${requestId}`, { lineId, kronor })
  }, origin)
}

/** The line keeps its amount: only a person can say what it was before. */
export function releaseRequest(doc: Y.Doc, blockId: BlockId, requestId: BlockId, origin: unknown): void {
  doc.transact(() => sectionMaps(doc).taken.delete(`${scopeOf(blockId)}${requestId}`), origin)
}
