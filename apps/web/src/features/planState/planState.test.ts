import { userIdSchema, versionIdSchema, type CurrentVersion } from '@samplan/domain'
import { translatorFor } from '@samplan/i18n'
import { expect, test } from 'vitest'
import { freezeTimeWords, nextWholeHour, timeToCome } from './freezeTime.ts'
import { stateText } from './stateText.ts'

const language = { t: translatorFor('sv').translate, locale: 'sv' } as const

const currentVersion: CurrentVersion = {
  id: versionIdSchema.parse('two'),
  number: 2,
  kind: 'proposal',
  label: 'Förslag 2',
  by: userIdSchema.parse('director'),
  at: new Date(2026, 10, 20, 16).getTime(),
  sha256: '0'.repeat(64),
}

test('a frozen plan says which version it is, and of when', () => {
  expect(stateText({ state: 'frozen', currentVersion }, language)).toBe('Förslag 2, fryst 20 november 2026')
  expect(stateText({ state: 'adopted', currentVersion }, language)).toBe(
    'Antagen: Förslag 2, fryst 20 november 2026',
  )
})

test('a plan that is drafted again is working material, not the version it was', () => {
  expect(stateText({ state: 'drafting', currentVersion }, language)).toBe('Arbetsmaterial')
})

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute)

test('the next whole hour, past midnight too', () => {
  expect(nextWholeHour(at(20, 15, 1))).toBe('16:00')
  expect(nextWholeHour(at(20, 16))).toBe('17:00')
  expect(nextWholeHour(at(20, 23, 30))).toBe('00:00')
})

test('a time that has been is tomorrow’s', () => {
  expect(timeToCome('16:00', at(20, 15, 1))).toBe(at(20, 16).getTime())
  expect(timeToCome('15:00', at(20, 15))).toBe(at(21, 15).getTime())
  expect(timeToCome('', at(20, 15))).toBeNull()
})

test('a time is said as shortly as the day allows', () => {
  const words = (day: number) => freezeTimeWords(at(day, 16).getTime(), at(20, 15), language)
  expect(words(20)).toBe('kl. 16.00')
  expect(words(21)).toBe('i morgon kl. 16.00')
  expect(words(23)).toBe('den 23 november 2026 kl. 16.00')
})
