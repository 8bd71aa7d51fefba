/**
 * Looks for words in a text, both of which come from a file that may have been made to be slow: `String.includes` then takes
 * time with the product of their lengths, minutes in all, in which the server does nothing else.
 */
import { normalise } from './planWords.ts'

export type WordSearch = (words: string) => boolean

/** Characters, of all searches together. The largest plan known takes 4 million; so many take some two seconds. */
const MOST_READ = 50_000_000

/** Tells whether words stand among the texts or inside one of them; no more are found once too much has been read. */
export function createWordSearch(texts: readonly string[]): WordSearch {
  const lines = texts.map(normalise)
  const whole = new Set(lines)
  const joined = lines.join('\n')
  let read = 0
  return (words) => {
    const wanted = normalise(words)
    if (wanted === '' || whole.has(wanted)) return true
    read += joined.length
    return read <= MOST_READ && contains(joined, wanted)
  }
}

/** In time with the sum of the lengths (Knuth, Morris and Pratt, SIAM Journal on Computing 6, 1977). */
function contains(text: string, words: string): boolean {
  const borders = bordersOf(words)
  let matched = 0
  for (let at = 0; at < text.length; at++) {
    matched = extend(words, borders, matched, text.charCodeAt(at))
    if (matched === words.length) return true
  }
  return false
}

/** For each beginning of the words, the length of the longest shorter beginning that it ends in. */
function bordersOf(words: string): Int32Array {
  const borders = new Int32Array(words.length)
  for (let at = 1; at < words.length; at++) {
    borders[at] = extend(words, borders, borders[at - 1] ?? 0, words.charCodeAt(at))
  }
  return borders
}

/** How many characters of the words are matched, when one more of the text follows on those `matched` so far. */
function extend(words: string, borders: Int32Array, matched: number, code: number): number {
  let length = matched
  while (length > 0 && words.charCodeAt(length) !== code) length = borders[length - 1] ?? 0
  return words.charCodeAt(length) === code ? length + 1 : length
}
