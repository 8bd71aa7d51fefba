import { expect, test } from 'vitest'
import { memoParts } from './memoParts.ts'

test('empty lines part paragraphs, and dashes begin items', () => {
  expect(memoParts('Styrelsen beslutar\n\n- att anta planen, och\n- att tacka.\n \nPå\nsex rader.')).toEqual([
    { kind: 'paragraph', lines: ['Styrelsen beslutar'] },
    { kind: 'items', items: ['att anta planen, och', 'att tacka.'] },
    { kind: 'paragraph', lines: ['På', 'sex rader.'] },
  ])
})

test('an item may follow a line at once, and a dash in a word begins none', () => {
  expect(memoParts('Beslut:\n– att anta\n-118 kr')).toEqual([
    { kind: 'paragraph', lines: ['Beslut:'] },
    { kind: 'items', items: ['att anta'] },
    { kind: 'paragraph', lines: ['-118 kr'] },
  ])
  expect(memoParts('')).toEqual([])
})
