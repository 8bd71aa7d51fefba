/** Where two texts differ: what is left between their common beginning and their common end. */

export interface Difference {
  readonly start: number
  readonly removed: string
  readonly added: string
}

export function differenceBetween(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  if (splitsCharacter(before, start) || splitsCharacter(after, start)) start--
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  if (splitsCharacter(before, before.length - end) || splitsCharacter(after, after.length - end)) end--
  return {
    start,
    removed: before.slice(start, before.length - end),
    added: after.slice(start, after.length - end),
  }
}

const LOW_SURROGATE = /^[\uDC00-\uDFFF]/

/** Between the two halves of a character beyond U+FFFF, which Yjs must never part. */
const splitsCharacter = (text: string, index: number): boolean =>
  index > 0 && LOW_SURROGATE.test(text.slice(index, index + 1))
