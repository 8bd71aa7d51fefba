/** How much two texts have in common, by their words. */

/** A text's words with what they weigh, and what all of them weigh. */
export interface Profile {
  readonly words: ReadonlyMap<string, number>
  readonly weight: number
}

/** Letters. Beyond, a longer word says no more than this; below, "och" and "för" say little of what a text is about. */
const HEAVIEST = 12

const WORD = /[\p{L}\p{N}]+/gu
/** Last year's text has last year's number in it. */
const YEAR = /^(?:19|20|21)\d\d$/u

export function profileOf(text: string): Profile {
  const words = new Map<string, number>()
  let weight = 0
  for (const [found] of text.toLocaleLowerCase('sv').matchAll(WORD)) {
    const word = YEAR.test(found) ? '#' : found
    const own = Math.min(word.length, HEAVIEST)
    words.set(word, (words.get(word) ?? 0) + own)
    weight += own
  }
  return { words, weight }
}

/** Sørensen–Dice over weighted words, from 0 to 1; the same whichever way it is asked. */
export function likeness(one: Profile, other: Profile): number {
  const all = one.weight + other.weight
  if (all === 0) return 1
  const [small, large] = one.words.size <= other.words.size ? [one, other] : [other, one]
  let common = 0
  for (const [word, weight] of small.words) common += Math.min(weight, large.words.get(word) ?? 0)
  return (2 * common) / all
}

/** What `likeness` cannot exceed: cheap enough to ask of every pair. */
export const mostLikeness = (one: Profile, other: Profile): number => {
  const all = one.weight + other.weight
  return all === 0 ? 1 : (2 * Math.min(one.weight, other.weight)) / all
}
