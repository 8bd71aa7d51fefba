/** Which nodes of one moment are which of another, so that they can stay where they are. */
import { diffArrays } from 'diff'
import * as Y from 'yjs'
import type { ProseType } from '../../prose/elementId.ts'

/** From each wanted node that stands still, in the same order, to the one that stands. */
export function pairNodes(
  standing: readonly ProseType[],
  wanted: readonly ProseType[],
): ReadonlyMap<ProseType, ProseType> {
  const pairs = new Map<ProseType, ProseType>()
  let [from, to] = [0, 0]
  for (const { added, removed, count } of diffArrays(standing.map(nameOf), wanted.map(nameOf))) {
    if (removed) from += count
    else if (added) to += count
    else {
      wanted.slice(to, to + count).forEach((node, index) => {
        const same = standing[from + index]
        if (same !== undefined) pairs.set(node, same)
      })
      from += count
      to += count
    }
  }
  return pairs
}

/** By id; items, rows and cells have none, and go by what they begin with. */
function nameOf(node: unknown): string {
  if (!(node instanceof Y.XmlElement)) return 'text'
  const id: unknown = node.getAttribute('id')
  return `${node.nodeName} ${typeof id === 'string' ? id : node.length > 0 ? nameOf(node.get(0)) : ''}`
}
