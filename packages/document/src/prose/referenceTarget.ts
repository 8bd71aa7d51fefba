/** Where a cross-reference leads, as its node carries it: `kind:id`, for an attribute of a node should be a plain value. */
import { referenceTargetSchema, type ReferenceTarget } from '@samplan/domain'

/** No id contains `:`. */
const SEPARATOR = ':'

export function formatTarget({ kind, id }: ReferenceTarget): string {
  return `${kind}${SEPARATOR}${id}`
}

/** Null for what is no target. */
export function parseTarget(stored: unknown): ReferenceTarget | null {
  if (typeof stored !== 'string') return null
  const [kind, id, ...rest] = stored.split(SEPARATOR)
  const target = rest.length === 0 ? referenceTargetSchema.safeParse({ kind, id }) : null
  return target?.success === true ? target.data : null
}
