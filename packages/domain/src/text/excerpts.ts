/** Finds words in texts, and shows them with what stands around: for every search there is. */

export interface ExcerptPart {
  readonly text: string
  readonly isHit: boolean
}

/** So much is shown before the first word that was found, and so much in all. Characters. */
const BEFORE = 60
const LENGTH = 220
/** More words than anybody asks for at once. */
const MOST_WORDS = 20

/** What is asked for, word by word; "160 000" is one word, however its digits are grouped. */
export const wordsOf = (query: string): readonly string[] =>
  query
    .replaceAll(/(?<=\d)\s(?=\d{3}(?!\d))/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)

/** Whether a text has every word, wherever in it, large or small letters; none at all is in no text. */
export function wordFinder(words: readonly string[]): (text: string) => boolean {
  const each = words.map((word) => new RegExp(literally(word), 'iu'))
  return (text) => each.length > 0 && each.every((word) => word.test(text))
}

/** Every one of the words, to be looked for in running text. Null where there is nothing to look for. */
export const anyOf = (words: readonly string[]): RegExp | null =>
  words.length === 0 ? null : new RegExp(words.map(literally).join('|'), 'giu')

/** The words around the first that was found, each one marked; the beginning where none stands as it was typed. */
export function searchExcerpt(text: string, words: readonly string[]): readonly ExcerptPart[] {
  const any = anyOf(words)
  const first = any === null ? -1 : text.search(any)
  const from = wordStart(text, Math.max(0, first - BEFORE))
  const to = wordEnd(text, from + LENGTH)
  const shown = text.slice(from, to)
  return [
    ...(from > 0 ? [plain('… ')] : []),
    ...(any === null ? [plain(shown)] : highlighted(shown, any)),
    ...(to < text.length ? [plain(' …')] : []),
  ]
}

/**
 * Every sign that means something to a regular expression, meaning itself. A number is found however its digits are
 * grouped: 160000 in "160 000".
 */
const literally = (word: string): string =>
  /^\d{4,}$/u.test(word)
    ? [...word].join(String.raw`\s?`)
    : word.replaceAll(/[\^$\\.*+?()[\]{}|/]/gu, String.raw`\$&`)

const plain = (text: string): ExcerptPart => ({ text, isHit: false })

function highlighted(text: string, any: RegExp): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(any)) {
    if (index > at) parts.push(plain(text.slice(at, index)))
    parts.push({ text: found, isHit: true })
    at = index + found.length
  }
  if (at < text.length) parts.push(plain(text.slice(at)))
  return parts
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at)
  return space === -1 ? at : space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space <= 0 ? at : space
}
