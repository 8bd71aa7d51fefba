import { expect, test } from 'vitest'
import { readYear } from './year.ts'

test.each([
  ['2027', 2027],
  [' 2027 ', 2027],
  ['', null],
  ['27', null],
  ['2027,5', null],
  ['tjugosju', null],
])('%j reads %j', (typed, year) => {
  expect(readYear(typed)).toBe(year)
})
