import { expect, test } from 'vitest'
import { acceptedLocale, chooseLocale } from './locale.ts'

test.each([
  ['en-GB,en;q=0.9', 'en'],
  ['de,en;q=0.5', 'en'],
  ['sv', 'sv'],
  ['de', 'sv'],
  ['', 'sv'],
  [null, 'sv'],
] as const)('Accept-Language %j is answered in %s', (header, locale) => {
  expect(acceptedLocale(header)).toBe(locale)
})

test('Swedish until somebody chooses', () => {
  expect(chooseLocale(null)).toBe('sv')
  expect(chooseLocale('en')).toBe('en')
  expect(chooseLocale('xx')).toBe('sv')
})
