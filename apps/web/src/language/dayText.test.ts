import { loadCatalogue, createTranslator } from '@samplan/i18n'
import { expect, test } from 'vitest'
import { dayText } from './dayText.ts'

const { translate: t, locale } = createTranslator('sv', await loadCatalogue('sv'))
const now = new Date(2026, 9, 14, 0, 30)
const text = (at: Date) => dayText({ t, locale }, at, now)

test('today and yesterday have names, every other day its date', () => {
  expect(text(new Date(2026, 9, 14, 23, 59))).toBe('I dag')
  expect(text(new Date(2026, 9, 13, 0, 1))).toBe('I går')
  expect(text(new Date(2026, 9, 12, 23, 59))).toBe('12 oktober 2026')
  expect(text(new Date(2025, 9, 14))).toBe('14 oktober 2025')
})
