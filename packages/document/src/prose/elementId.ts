import { blockIdSchema, type BlockId } from '@samplan/domain'
import type * as Y from 'yjs'

export type ProseType = Y.XmlElement | Y.XmlText

/**
 * The id that a node carries. One that has none yet (a foreign client wrote it) gets one from its place in the Yjs
 * history, which stays until an editor gives it its own.
 */
export function elementId(type: ProseType): BlockId {
  const stored = blockIdSchema.safeParse(type.getAttribute('id'))
  return stored.success ? stored.data : derivedId(type)
}

/** An id that no other node of the document can have. */
export function derivedId(type: ProseType): BlockId {
  // Yjs has no public way to a type's own id.
  // oxlint-disable-next-line no-underscore-dangle
  const id = type._item?.id
  return blockIdSchema.parse(`y-${(id?.client ?? 0).toString(36)}-${(id?.clock ?? 0).toString(36)}`)
}
