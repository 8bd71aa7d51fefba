import { expect, test } from 'vitest'
import { isoDay, urgencyOf } from './due.ts'

test.each([
  ['2026-10-14', 'near'],
  ['2026-10-21', 'near'],
  ['2026-10-22', 'far'],
  ['2026-10-13', 'late'],
])('on 14 October, what is due %s is %s', (date, urgency) => {
  expect(urgencyOf(date, '2026-10-14')).toBe(urgency)
})

test('a week passes the end of a year', () => {
  expect(urgencyOf('2027-01-04', '2026-12-28')).toBe('near')
})

test("the day is the reader's own", () => {
  expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
