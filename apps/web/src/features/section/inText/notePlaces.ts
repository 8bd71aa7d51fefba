/** Where footnotes stand in a section: behind everything else, in the order in which the text refers to them. */
import type { Node } from '@tiptap/pm/model'

const isNote = (node: Node | null): boolean => node?.type.name === 'note'

/** Where the text ends and its notes begin; the end of the document where it has none. */
export function endOfText(doc: Node): number {
  let end = doc.content.size
  for (let index = doc.childCount - 1; index >= 0 && isNote(doc.child(index)); index -= 1)
    end -= doc.child(index).nodeSize
  return end
}

/** The last of what is no note; null in a section without text. */
export function lastOfText(doc: Node): Node | null {
  return doc.content.content.findLast((node) => !isNote(node)) ?? null
}

/** Where a note belongs that is referred to from `at`: before the note that the text refers to next. */
export function placeForNote(doc: Node, at: number): number {
  const places = new Map<string, number>()
  doc.forEach((node, pos) => {
    if (isNote(node)) places.set(`block:${String(node.attrs['id'])}`, pos)
  })
  let place = doc.content.size
  let isFound = false
  doc.descendants((node, pos) => {
    const next =
      pos >= at && node.type.name === 'reference' ? places.get(String(node.attrs['to'])) : undefined
    if (!isFound && next !== undefined) {
      place = next
      isFound = true
    }
    return !isFound && !isNote(node)
  })
  return place
}
