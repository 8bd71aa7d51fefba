/**
 * How deep text may be nested. Whoever reads it descends level by level, and some thousand levels end the stack of every
 * reader of the plan, and of Yjs itself when they are deleted. A list takes two levels, a table three; the deepest plan file
 * that is taken in makes some 110 (`parsePlanFile`).
 */
import * as Y from 'yjs'

export const MAX_DEPTH = 150

/** Whether a node, and so everything in it, stands too far down. */
export function isTooDeep(type: unknown): boolean {
  let ancestor = type
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    if (!(ancestor instanceof Y.XmlElement)) return false
    ancestor = ancestor.parent
  }
  return true
}
