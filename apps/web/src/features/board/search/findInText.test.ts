import { expect, test } from 'vitest'
import { findInText } from './findInText.ts'

const wordsFound = (text: string, searched: string) =>
  findInText(text, searched).map(({ start, end }) => text.slice(start, end))

test('finds words whatever their case, all of them, and none twice', () => {
  expect(wordsFound('Åre och åre, ÅRE. Are.', 'åre')).toEqual(['Åre', 'åre', 'ÅRE'])
  expect(wordsFound('aaaa', 'aa')).toEqual(['aa', 'aa'])
})

test('finds amounts and dashes as they are typed', () => {
  expect(wordsFound('Summa 12\u00A0416\u00A0200 kr', '12 416 200')).toEqual(['12\u00A0416\u00A0200'])
  expect(wordsFound('Resultat −118\u00A0185, 2027–2030', '-118 185')).toEqual(['−118\u00A0185'])
  expect(wordsFound('år 2027–2030', '2027-2030')).toEqual(['2027–2030'])
  expect(wordsFound('”målet”', '"målet"')).toEqual(['”målet”'])
})

test('sees past line breaks, runs of space and soft hyphens', () => {
  expect(wordsFound('verksam\u00ADhets\n   plan', 'verksamhets plan')).toEqual(['verksam\u00ADhets\n   plan'])
})

test('finds nothing for nothing', () => {
  expect(findInText('text', '  ')).toEqual([])
  expect(findInText('', 'text')).toEqual([])
})

test('keeps its place behind letters that grow when they are made small', () => {
  expect(wordsFound('İstanbul mål', 'mål')).toEqual(['mål'])
})
