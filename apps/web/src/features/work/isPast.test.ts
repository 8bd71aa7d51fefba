import { expect, test } from 'vitest'
import { isPast } from './isPast.ts'

const now = new Date(2026, 9, 14, 23, 59)

test.each([
  ['2026-10-13', true],
  ['2026-10-14', false],
  ['2026-10-15', false],
  ['2025-12-31', true],
])('%s has passed late on 14 October 2026: %s', (date, past) => {
  expect(isPast(date, now)).toBe(past)
})
