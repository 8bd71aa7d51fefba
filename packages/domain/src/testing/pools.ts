/**
 * Ids as drafts use them. A draft's things are numbered in reading order once the plan is put together, so a reference
 * to the n-th goal, line or area can be drawn before there is one; it dangles where there are fewer than n.
 */
import * as fc from 'fast-check'

const pool = (prefix: string, size: number): string[] =>
  Array.from({ length: size }, (_, index) => `${prefix}-${index + 1}`)

export const POOLS = {
  user: pool('user', 6),
  goal: pool('goal', 8),
  overarchingGoal: pool('overarching-goal', 5),
  area: pool('area', 5),
  line: pool('line', 12),
  column: pool('column', 4),
  row: pool('row', 8),
  section: pool('section', 8),
  block: pool('block', 12),
}

export const oneOf = (name: keyof typeof POOLS): fc.Arbitrary<string> => fc.constantFrom(...POOLS[name])

/** Distinct ids, in any order. */
export const someOf = (name: keyof typeof POOLS, maxLength = 3): fc.Arbitrary<string[]> =>
  fc.uniqueArray(oneOf(name), { maxLength })

/** Stands for the id that a draft gets when it is numbered. */
export const UNNUMBERED = fc.constant('')
