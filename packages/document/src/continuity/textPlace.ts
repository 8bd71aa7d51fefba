import { blockIdSchema, type BlockId, type TextPlace } from '@samplan/domain'
import * as Y from 'yjs'
import { holderOf } from '../losses/ownWriting.ts'
import { derivedId } from '../prose/elementId.ts'

const TEXTBLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading'])

export const isTextblockName = (nodeName: string): boolean => TEXTBLOCKS.has(nodeName)

/** By `instanceof` alone, its attributes would be of type `any`. */
export const isTextblock = (type: unknown): type is Y.XmlElement =>
  type instanceof Y.XmlElement && isTextblockName(type.nodeName)

/** Where a text of the document stands, or stood until it was deleted. Null for what is none of a section's texts. */
export function placeOf(text: Y.Text): TextPlace | null {
  if (!(text instanceof Y.XmlText)) return fieldPlace(holderOf(text)?.parentSub ?? '')
  const { parent } = text
  return { kind: 'prose', elementId: isTextblock(parent) ? idOf(parent) : derivedId(text) }
}

/** The place of a field, from its key in `fields`. */
function fieldPlace(key: string): TextPlace | null {
  const [block, field] = key.split('/')
  const blockId = blockIdSchema.safeParse(block)
  return blockId.success && field ? { kind: 'field', blockId: blockId.data, field } : null
}

/** Equal for texts that are one and the same to people, also where one is made anew in place of the other. */
export function placeKey(place: TextPlace | null): string {
  if (place === null) return ''
  return place.kind === 'prose' ? place.elementId : `${place.blockId}/${place.field}`
}

/** As `elementId`, also for an element that the transaction has just deleted, of which Yjs says nothing any more. */
function idOf(element: Y.XmlElement): BlockId {
  // oxlint-disable-next-line no-underscore-dangle
  const content = element._map.get('id')?.content
  const id = blockIdSchema.safeParse(content instanceof Y.ContentAny ? content.arr.at(-1) : undefined)
  return id.success ? id.data : derivedId(element)
}
