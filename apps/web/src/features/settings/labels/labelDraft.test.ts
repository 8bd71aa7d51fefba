import { expect, test } from 'vitest'
import { toDraft, toLabels } from './labelDraft.ts'

test('words that nobody gave stay the program’s own', () => {
  expect(toLabels(toDraft({}))).toEqual({})
})

test('what was given comes back', () => {
  const labels = { activity: { one: 'nyckelaktivitet', other: 'nyckelaktiviteter' } }
  expect(toLabels(toDraft(labels))).toEqual(labels)
})

test('a word in one number serves for both', () => {
  const draft = toDraft({})
  expect(toLabels({ ...draft, goal: { one: ' mål ', other: '' } })).toEqual({
    goal: { one: 'mål', other: 'mål' },
  })
})
