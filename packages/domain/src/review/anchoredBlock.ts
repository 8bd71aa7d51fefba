import type { BlockId } from '../ids.ts'
import type { Anchor } from './anchor.ts'

/** The block, or the textblock, that a thread was started on; null where it is about the whole section. */
export function anchoredBlock(anchor: Anchor): BlockId | null {
  switch (anchor.kind) {
    case 'section':
      return null
    case 'block':
    case 'cell':
      return anchor.blockId
    case 'text':
      return anchor.place.kind === 'field' ? anchor.place.blockId : anchor.place.elementId
    default:
      return anchor satisfies never
  }
}
