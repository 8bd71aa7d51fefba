import { DEFAULT_NOTICE_SETTINGS } from '@samplan/domain'
import { expect, it } from 'vitest'
import { isQuiet } from './quietHours.ts'

const quiet = (at: string, changes: object = {}) =>
  isQuiet({ ...DEFAULT_NOTICE_SETTINGS, ...changes }, Date.parse(at))

it.each([
  ['a winter morning before seven', '2026-11-26T05:59:00Z', true],
  ['a winter morning at seven', '2026-11-26T06:00:00Z', false],
  ['a winter evening before six', '2026-11-26T16:59:00Z', false],
  ['a winter evening at six', '2026-11-26T17:00:00Z', true],
  ['a summer morning at seven', '2026-06-25T05:00:00Z', false],
  ['a summer morning before seven', '2026-06-25T04:59:00Z', true],
  ['a Saturday', '2026-11-28T11:00:00Z', true],
  ['a Monday that has just begun', '2026-11-29T23:30:00Z', true],
  ['the Monday after clocks were set forward', '2026-03-30T05:00:00Z', false],
  ['the Monday after clocks were set back', '2026-10-26T05:59:00Z', true],
])('%s', (_, at, expected) => {
  expect(quiet(at)).toBe(expected)
})

it('follows what the person has chosen', () => {
  expect(quiet('2026-11-28T11:00:00Z', { weekends: false })).toBe(false)
  const lunch = { quietFrom: '11:30', quietTo: '13:00' }
  expect(quiet('2026-11-26T11:00:00Z', lunch)).toBe(true)
  expect(quiet('2026-11-26T12:00:00Z', lunch)).toBe(false)
  expect(quiet('2026-11-26T03:00:00Z', { quietFrom: '07:00', quietTo: '07:00' })).toBe(false)
})
