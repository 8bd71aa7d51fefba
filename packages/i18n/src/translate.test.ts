import { expect, test } from 'vitest'
import { issueText } from './issueText.ts'
import { translate, translateUnknown, translatorFor } from './translate.ts'

const NBSP = '\u00A0'

test('each language has its own words', () => {
  expect(translate('sv', 'common:save')).toBe('Spara')
  expect(translate('en', 'common:save')).toBe('Save')
})

test('parameters stand as they are, markup included', () => {
  expect(translate('sv', 'common:menu.signedInAs', { name: '<b>Åsa & Bo</b>' })).toBe(
    'Inloggad som <b>Åsa & Bo</b>',
  )
})

test('a parameter that looks like a message is not read as one', () => {
  expect(translate('sv', 'common:menu.signedInAs', { name: '{{name}} $t(common:save)' })).toBe(
    'Inloggad som {{name}} $t(common:save)',
  )
})

test('the count chooses the form', () => {
  expect(translate('en', 'settings:sections.withBelow', { count: 1 })).toBe('and 1 section below it')
  expect(translate('en', 'settings:sections.withBelow', { count: 2 })).toBe('and 2 sections below it')
})

test('a list reads as a sentence', () => {
  expect(translate('sv', 'settings:closed.role', { roles: ['samordnare', 'ekonom'] })).toContain(
    'samordnare och ekonom',
  )
})

test('a key that is nobody’s gives null', () => {
  expect(translateUnknown('sv', 'errors:no-such-code')).toBeNull()
  expect(translateUnknown('sv', 'errors:forbidden')).toBe('Du har inte behörighet att göra det här.')
})

test('an issue tells amounts in Swedish form and a difference by its size', () => {
  const params = { group: 'Kostnader', column: '2027', lines: 22_997_550, stated: 22_997_551, difference: -1 }
  expect(issueText({ code: 'budget.total-mismatch', params }, translatorFor('sv'))).toBe(
    `Kostnader, 2027: raderna blir 22${NBSP}997${NBSP}550 kr, summan säger 22${NBSP}997${NBSP}551. Skillnad 1 kr.`,
  )
})

test('an issue reads by its variant', () => {
  const params = { column: '2027', costs: 50_000, revenue: 10_000, difference: -40_000, higher: 'costs' }
  expect(issueText({ code: 'budget.unbalanced', params }, translatorFor('sv'))).toBe(
    `2027: kostnaderna är 40${NBSP}000 kr högre än intäkterna.`,
  )
})
