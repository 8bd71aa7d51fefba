import { expect, it } from 'vitest'
import { dateAfter, localTime } from './localTime.ts'

it.each([
  ['2026-11-26T22:59:00Z', { date: '2026-11-26', time: '23:59', isWeekend: false }],
  ['2026-11-27T23:00:00Z', { date: '2026-11-28', time: '00:00', isWeekend: true }],
  // Clocks are set forward from two to three, and back from three to two.
  ['2026-03-29T00:59:00Z', { date: '2026-03-29', time: '01:59', isWeekend: true }],
  ['2026-03-29T01:00:00Z', { date: '2026-03-29', time: '03:00', isWeekend: true }],
  ['2026-10-25T00:59:00Z', { date: '2026-10-25', time: '02:59', isWeekend: true }],
  ['2026-10-25T01:00:00Z', { date: '2026-10-25', time: '02:00', isWeekend: true }],
])('%s', (at, expected) => {
  expect(localTime(Date.parse(at))).toEqual(expected)
})

it('counts days over months and set clocks', () => {
  expect(dateAfter('2026-12-30', 3)).toBe('2027-01-02')
  expect(dateAfter('2026-03-28', 2)).toBe('2026-03-30')
})
