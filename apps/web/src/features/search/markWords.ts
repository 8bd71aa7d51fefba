/** Where words stand in a part of the page, and marking them without touching what is written there. */
import { anyOf, wordsOf } from '@samplan/domain'

const NAME = 'found'
/** A page may have a common word thousands of times; nobody goes through them all. */
const MOST = 1000

/** One range per place, in reading order; what is not shown is left out. */
export function rangesOf(root: Element, query: string): Range[] {
  const any = anyOf(wordsOf(query))
  if (any === null) return []
  const ranges: Range[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    for (const { 0: found, index } of text.matchAll(any)) {
      // Within one text too: a single paragraph may hold them all.
      if (ranges.length === MOST) return ranges
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + found.length)
      if (range.getClientRects().length > 0) ranges.push(range)
    }
  }
  return ranges
}

/** Marks the ranges, and the one that is stepped to a little more. A browser that cannot shows them unmarked. */
export function mark(ranges: readonly Range[], current: number): void {
  if (typeof Highlight === 'undefined') return
  CSS.highlights.set(NAME, new Highlight(...ranges))
  const chosen = ranges[current]
  if (chosen === undefined) CSS.highlights.delete(`${NAME}-here`)
  else CSS.highlights.set(`${NAME}-here`, new Highlight(chosen))
}

export function unmark(): void {
  if (typeof Highlight === 'undefined') return
  CSS.highlights.delete(NAME)
  CSS.highlights.delete(`${NAME}-here`)
}
