import { expect, test } from 'vitest'
import { ownTime, presetTimes } from './presetTimes.ts'

const at = (day: number, hour: number, minute = 0) => new Date(2026, 9, day, hour, minute)
const times = (now: Date) => presetTimes(now).map(({ kind, at: time }) => [kind, new Date(time)])

test('a weekday offers the next morning and the next Monday', () => {
  expect(times(at(14, 22))).toEqual([
    ['tomorrow', at(15, 7, 30)],
    ['monday', at(19, 7, 30)],
  ])
})

test('a Sunday offers Monday once', () => {
  expect(times(at(18, 22))).toEqual([['monday', at(19, 7, 30)]])
})

test('a Monday offers the next one', () => {
  expect(times(at(19, 6))).toEqual([
    ['tomorrow', at(20, 7, 30)],
    ['monday', at(26, 7, 30)],
  ])
})

test('an own time lies ahead', () => {
  expect(ownTime('2026-10-14T23:00', at(14, 22))).toBe(at(14, 23).getTime())
  expect(ownTime('2026-10-14T21:00', at(14, 22))).toBeNull()
  expect(ownTime('', at(14, 22))).toBeNull()
})
