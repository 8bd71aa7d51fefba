import * as Y from 'yjs'
import { z } from 'zod'

const idSchema = z.object({ client: z.int().nonnegative(), clock: z.int().nonnegative() })

/** A position as Yjs gives it away; it comes from another's browser, and is judged before Yjs reads it. */
export const positionSchema = z.object({
  type: idSchema.nullish(),
  tname: z.string().nullish(),
  item: idSchema.nullish(),
  assoc: z.number().nullish(),
})
export type Position = z.infer<typeof positionSchema>

/** The index in `type`; null where the position is in another type or gone. */
export function indexIn(type: Y.AbstractType<unknown> | Y.Text, position: Position): number | null {
  const { doc } = type
  // Yjs would make a root type of a name that it does not know, and a text of a block has none.
  if (!doc || typeof position.tname === 'string') return null
  const absolute = Y.createAbsolutePositionFromRelativePosition(
    Y.createRelativePositionFromJSON(position),
    doc,
  )
  return absolute && Object.is(absolute.type, type) ? absolute.index : null
}
