import { describe, expect, test } from 'vitest'
import { change, decided, told } from './testing.ts'

describe('a decision', () => {
  test('says what became of the version, and in which words', () => {
    const { quote } = told('record-decision', { to: decided, subject: {} })
    expect(quote).toBe('Planen antas.')
    const returned = { ...decided, outcome: 'returned' }
    expect(told('record-decision', { to: returned, subject: {} }).sentence).toBe(
      'Karin Lind registrerade att Förslag 2 återremitterades: Styrelsen, § 84',
    )
  })

  test('is corrected from what to what, and why', () => {
    const from = { outcome: 'adopted', date: '2026-11-20' }
    const to = { outcome: 'adopted-with-changes', date: '2026-11-21', reason: 'Fel.', of: decided }
    expect(told('correct-decision', { from, to, subject: {} })).toMatchObject({
      quote: 'Fel.',
      changes: [
        change('Sammanträdesdatum', '20 november 2026', '21 november 2026'),
        change('Utfall', 'Antogs', 'Antogs med ändringar'),
      ],
    })
  })

  test('may be the freeze of its wording', () => {
    const to = { label: 'Beslutad lydelse', kind: 'decided-wording', note: 'Efter § 84.' }
    expect(told('freeze', { to, subject: {} })).toMatchObject({
      sentence: 'Karin Lind frös den beslutade lydelsen: Beslutad lydelse',
      quote: 'Efter § 84.',
    })
  })
})

test('an announced freeze says when, or that it is withdrawn', () => {
  const to = { freezeAt: new Date(2026, 10, 20, 16, 0).getTime() }
  expect(told('announce-freeze', { to, subject: {} }).changes).toEqual([
    change('Fryses', null, '20 november 2026 kl. 16.00'),
  ])
  expect(told('announce-freeze', { from: to, subject: {} }).sentence).toBe(
    'Karin Lind tog tillbaka meddelandet om frysning',
  )
})
