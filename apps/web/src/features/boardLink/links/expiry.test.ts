import { expect, test } from 'vitest'
import { endOfDay, lastDayOf, usualLastDay } from './expiry.ts'

const now = new Date(2026, 10, 20, 15, 30)

test('a link is good for sixty days, the last one included', () => {
  expect(usualLastDay(now)).toBe('2027-01-19')
  expect(endOfDay('2027-01-19', now)).toEqual(new Date(2027, 0, 19, 23, 59, 59, 999))
})

test('it may end today, and not before, nor more than 400 days from now', () => {
  expect(endOfDay('2026-11-20', now)).toEqual(new Date(2026, 10, 20, 23, 59, 59, 999))
  expect(endOfDay('2026-11-19', now)).toBeNull()
  expect(endOfDay(lastDayOf(now), now)).not.toBeNull()
  expect(endOfDay('2027-12-25', now)).toBeNull()
  expect(endOfDay('', now)).toBeNull()
})
