import { expect, test } from 'vitest'
import { nextGrowth, UNKNOWN } from './growth.ts'

/** What is said as the number goes this way. */
const said = (...counts: number[]) => {
  let growth = UNKNOWN
  return counts.map((unread) => {
    growth = nextGrowth(growth, unread)
    return growth.grownTo
  })
}

test('what was there when one came is not announced, what comes is, and what is read is not', () => {
  expect(said(3, 4, 2, 0, 1)).toEqual([null, 4, null, null, 1])
})
