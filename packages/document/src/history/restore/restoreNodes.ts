/** Running text, element by element: what stands still is mended within, the rest is made anew. */
import { equalityDeep } from 'lib0/function'
import * as Y from 'yjs'
import type { ProseType } from '../../prose/elementId.ts'
import { childrenOf } from '../../section/readSection.ts'
import { pairNodes } from './pairNodes.ts'
import { restoreText } from './restoreText.ts'

/** Gives `parent` the children that are wanted, which are another document's. */
export function restoreNodes(parent: Y.XmlFragment, wanted: readonly ProseType[]): void {
  const pairs = pairNodes(childrenOf(parent), wanted)
  const kept: ReadonlySet<unknown> = new Set(pairs.values())
  parent
    .toArray()
    .map((child, index) => ({ child, index }))
    .toReversed()
    .forEach(({ child, index }) => {
      if (!kept.has(child)) parent.delete(index)
    })
  wanted.forEach((node, index) => {
    const standing = pairs.get(node)
    if (standing === undefined) parent.insert(index, [node.clone()])
    else restoreNode(standing, node)
  })
}

function restoreNode(standing: ProseType, wanted: ProseType): void {
  if (isElement(standing) && isElement(wanted)) {
    restoreAttributes(standing, wanted)
    restoreNodes(standing, childrenOf(wanted))
  } else if (standing instanceof Y.XmlText && wanted instanceof Y.XmlText) restoreText(standing, wanted)
}

function restoreAttributes(standing: Y.XmlElement, wanted: Y.XmlElement): void {
  const values = new Map(attributesOf(wanted))
  for (const [name, value] of attributesOf(standing)) {
    if (!values.has(name)) standing.removeAttribute(name)
    else if (equalityDeep(value, values.get(name))) values.delete(name)
  }
  for (const [name, value] of values) setAttribute(standing, name, value)
}

const attributesOf = (element: Y.XmlElement): [string, unknown][] => Object.entries(element.getAttributes())

/** Typed for strings alone, but y-tiptap stores numbers as numbers. */
function setAttribute(
  target: { setAttribute(name: string, value: unknown): void },
  name: string,
  value: unknown,
) {
  target.setAttribute(name, value)
}

/** By `instanceof` alone, its attributes would be of type `any`. */
const isElement = (type: unknown): type is Y.XmlElement => type instanceof Y.XmlElement
