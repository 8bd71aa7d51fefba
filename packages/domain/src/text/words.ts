/** Text taken apart into what people call words: an amount with its spaces is one, and so is each space and mark. */

/** "1 200 000 kr", "−40,5 %", "2026": digits in threes, whatever kind of space parts them, with their unit. */
const AMOUNT =
  /[−–-]?\d+(?:[ \u00A0\u202F]\d{3})*(?:,\d+)?(?:[ \u00A0\u202F]?(?:%|(?:tkr|mkr|kr)(?!\p{L})))?/gu
const WORD = /[\p{L}\p{N}]/u

const segmenter = new Intl.Segmenter('sv', { granularity: 'word' })

/** Joined, they are the text again. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = []
  let end = 0
  for (const match of text.matchAll(AMOUNT)) {
    if (isWithinWord(text, match.index, match[0].length)) continue
    tokens.push(...segments(text.slice(end, match.index)), match[0])
    end = match.index + match[0].length
  }
  return [...tokens, ...segments(text.slice(end))]
}

const isWord = (token: string): boolean => WORD.test(token)
export const isSpace = (token: string): boolean => token.trim() === ''

/** How many words are in it. */
export const countWords = (text: string): number => tokensOf(text).filter(isWord).length

const segments = (text: string): string[] =>
  text === '' ? [] : [...segmenter.segment(text)].map(({ segment }) => segment)

/** "B12a" is one word. */
function isWithinWord(text: string, start: number, length: number): boolean {
  // Two units each, for a letter may be two; with all of the text looked at for each number, a long table takes minutes.
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(start + length, start + length + 2)
  return /[\p{L}\p{N}]$/u.test(before) || /^\p{L}/u.test(after)
}
