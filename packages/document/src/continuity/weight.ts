/**
 * How much a piece of text says about where it comes from, in letters. Letters recur, so it takes a few in a row to know
 * them again; a sign that running text hardly ever has is known by itself.
 */

/** As little as a word: equal text is the same if other things speak for it. */
export const WORD = 4
/** As much as a few words: equal text is the same wherever it is met. */
export const PHRASE = 16

const COMMON = /^[\p{Script=Latin}\p{Number}\p{Punctuation}\p{White_Space}]*$/u
const UNCOMMON = /[^\p{Script=Latin}\p{Number}\p{Punctuation}\p{White_Space}]/gu

export function weightOf(text: string): number {
  return COMMON.test(text) ? text.length : text.length + PHRASE * (text.match(UNCOMMON)?.length ?? 0)
}
