/** Words written over, with the marks that the first of them has. */
import type * as Y from 'yjs'
import { runsOf } from '../prose/readInline.ts'
import { plainTextOf, type FoundWords } from './wordsInBlock.ts'

/** Only what differs is written, so that carets and threads on the rest stay. */
export function replaceWords(
  { text, index }: Pick<FoundWords, 'index'> & { readonly text: Y.Text },
  from: string,
  to: string,
): void {
  const { head, tail } = sharedEnds(from, to)
  const at = index + head
  const attributes = marksAt(text, at)
  text.delete(at, from.length - head - tail)
  text.insert(at, to.slice(head, to.length - tail), attributes)
}

/** False where the words are not there any more. */
export function replaceInText(text: Y.Text, from: string, to: string): boolean {
  const index = plainTextOf(text).indexOf(from)
  if (index === -1) return false
  replaceWords({ text, index }, from, to)
  return true
}

/** How much of the beginning and of the end is the same; not counted twice. */
function sharedEnds(from: string, to: string): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(from.length, to.length)
  let head = 0
  while (head < shorter && from[head] === to[head]) head += 1
  let tail = 0
  while (tail < shorter - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1
  return {
    head: beforePair(from, head),
    tail: beforePair(from, from.length - tail) === from.length - tail ? tail : tail - 1,
  }
}

/** Half an emoji is not text. */
const beforePair = (text: string, index: number): number =>
  /[\uDC00-\uDFFF]/u.test(text.charAt(index)) ? index - 1 : index

/** @returns nothing for plain text: an empty object would let the text inherit the marks before it */
function marksAt(text: Y.Text, index: number): Record<string, unknown> {
  let start = 0
  for (const { insert, attributes } of runsOf(text)) {
    start += typeof insert === 'string' ? insert.length : 1
    if (index < start) return attributes ?? {}
  }
  return {}
}
