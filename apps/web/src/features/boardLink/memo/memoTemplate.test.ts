import { createTranslator, loadCatalogue } from '@samplan/i18n'
import { buildPlan } from '@samplan/domain/testing'
import { expect, test } from 'vitest'
import { memoTemplate } from './memoTemplate.ts'

const { translate: t } = createTranslator('sv', await loadCatalogue('sv'))
const { organisation } = buildPlan().facts
const memoOf = (decidingBodies: string[], body: string | null) =>
  memoTemplate(
    {
      facts: { title: 'Verksamhetsplan 2027', organisation, decidingBodies },
      version: { label: 'Förslag 1', at: new Date(2026, 10, 20).getTime() },
      body,
    },
    { t },
  )

test('the last body adopts, the ones before it propose', () => {
  expect(memoOf(['Styrelsen', 'Fullmäktige'], 'Styrelsen').proposal).toContain(
    'att föreslå Fullmäktige att anta den',
  )
  expect(memoOf(['styrelsen', 'fullmäktige'], null).proposal).toMatch(/^Styrelsen beslutar/u)
  expect(memoOf(['Styrelsen', 'Fullmäktige'], 'Fullmäktige').proposal).toBe(
    'Fullmäktige beslutar\n\n- att anta ”Verksamhetsplan 2027” enligt Förslag 1.',
  )
})

test('a plan that nobody decides on proposes nothing', () => {
  const { background, proposal, changes } = memoOf([], null)
  expect(background).toContain('Förslag 1 frystes 20 november 2026.')
  expect([proposal, changes]).toEqual(['', ''])
})
