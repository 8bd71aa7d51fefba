/** One replacement in a text, and how places move with it. All indexes count UTF-16 code units, as Y.Text does. */

export interface TextEdit {
  readonly at: number
  readonly removed: number
  readonly inserted: string
}

/**
 * The smallest replacement, ending at the caret, that turns `before` into `after`, or null. `caret` is where the caret stands afterwards:
 * typing a second "l" into "hal" could have happened on either side of the first, and only the caret tells which.
 */
export function textEdit(before: string, after: string, caret: number): TextEdit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  const mostEqualAtEnd = Math.min(shorter, Math.max(after.length - caret, 0))
  let end = 0
  while (end < mostEqualAtEnd && before.at(-1 - end) === after.at(-1 - end)) end += 1
  let start = 0
  while (start < shorter - end && before[start] === after[start]) start += 1
  return wholeCharacters(before, after, start, end)
}

/** Half a surrogate pair is no character, and Yjs would store it as U+FFFD. */
function wholeCharacters(before: string, after: string, start: number, end: number): TextEdit {
  const from = start > 0 && isHigh(before, start - 1) ? start - 1 : start
  const kept = end > 0 && isLow(before, before.length - end) ? end - 1 : end
  return {
    at: from,
    removed: before.length - kept - from,
    inserted: after.slice(from, after.length - kept),
  }
}

const isHigh = (text: string, index: number): boolean => /[\uD800-\uDBFF]/.test(text.charAt(index))
const isLow = (text: string, index: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(index))

/** A change of a Y.Text as its event tells it. */
export type TextDelta = readonly {
  readonly retain?: number | undefined
  readonly delete?: number | undefined
  readonly insert?: unknown
}[]

/** Where `index` is after `delta`. What is inserted right there pushes it on only if `yields`. */
export function moveIndex(index: number, delta: TextDelta, yields = false): number {
  let moved = index
  let cursor = 0
  for (const { retain = 0, delete: removed = 0, insert } of delta) {
    cursor += retain
    if (cursor > moved) return moved
    moved -= Math.min(removed, moved - cursor)
    if (typeof insert !== 'string') continue
    if (cursor < moved || yields) moved += insert.length
    cursor += insert.length
  }
  return moved
}

export interface TextSpan {
  readonly from: number
  readonly to: number
}

/** What is left of a span after `delta`: parts, where somebody has written inside it. */
export function remainingSpans({ from, to }: TextSpan, delta: TextDelta): TextSpan[] {
  const spans: TextSpan[] = []
  let before = 0
  let after = 0
  const keep = (length: number) => {
    const start = Math.max(from - before, 0)
    const end = Math.min(to - before, length)
    if (start < end) spans.push({ from: after + start, to: after + end })
    before += length
    after += length
  }
  for (const { retain = 0, delete: removed = 0, insert } of delta) {
    keep(retain)
    before += removed
    if (typeof insert === 'string') after += insert.length
  }
  keep(Number.POSITIVE_INFINITY)
  return spans
}
