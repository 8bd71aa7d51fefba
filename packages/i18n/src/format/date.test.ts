import { expect, test } from 'vitest'
import { formatDate, formatIsoDate, formatShortIsoDate, formatTime, formatWhen } from './date.ts'

const STOCKHOLM = 'Europe/Stockholm'
const at = new Date('2026-10-14T12:02:00Z')

test('the time of day is written as board papers write it', () => {
  expect(formatTime('sv', at, STOCKHOLM)).toBe('14.02')
  expect(formatTime('en', at, STOCKHOLM)).toBe('14:02')
})

test('dates in words', () => {
  expect(formatDate('sv', at, STOCKHOLM)).toBe('14 oktober 2026')
  expect(formatShortIsoDate('sv', '2026-10-14')).toBe('14 okt')
})

test('a date without a time is the same day everywhere', () => {
  expect(formatIsoDate('sv', '2026-01-01')).toBe('1 januari 2026')
})

test('today tells the time, another day the date', () => {
  expect(formatWhen('sv', at, new Date('2026-10-14T20:00:00Z'), STOCKHOLM)).toBe('14.02')
  expect(formatWhen('sv', at, new Date('2026-10-15T20:00:00Z'), STOCKHOLM)).toBe('14 okt')
})
