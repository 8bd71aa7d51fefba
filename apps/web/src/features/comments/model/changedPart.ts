/** What a suggestion changes of the words that it is about. */
export interface ChangedPart {
  /** Of the words as they are, in UTF-16 units: never empty, so that there is something to strike. */
  readonly from: number
  readonly to: number
  /** What would stand instead of these. */
  readonly inserted: string
}

/** By whole words: half a word that is struck is hard to read. */
export function changedPart(quote: string, replacement: string): ChangedPart {
  const before = wordsOf(quote)
  const after = wordsOf(replacement)
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  // Where words are only put in, one beside them is struck and put in again.
  if (start + end === before.length && start > 0) start -= 1
  else if (start + end === before.length) end -= 1
  return {
    from: before.slice(0, start).join('').length,
    to: before.slice(0, before.length - end).join('').length,
    inserted: after.slice(start, after.length - end).join(''),
  }
}

/** Each with the space that follows it. */
const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+\s*|\s+/gu) ?? []
