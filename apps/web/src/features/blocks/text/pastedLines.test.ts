import { expect, test } from 'vitest'
import { pastedLines } from './pastedLines.ts'

test('lines are told apart, and the marks of a list are no part of them', () => {
  expect(pastedLines('• Trygga broar\r\n•\tRena bäckar\r\n\r\n1. Glada barn\n  b) Varm skola ')).toEqual([
    'Trygga broar',
    'Rena bäckar',
    'Glada barn',
    'Varm skola',
  ])
})

test.each([
  ['2027 blir bra', ['2027 blir bra']],
  ['o-ljud', ['o-ljud']],
  ['A-laget', ['A-laget']],
  [' \n ', []],
])('%j keeps its own words', (text, lines) => {
  expect(pastedLines(text)).toEqual(lines)
})
