import { expect, test } from 'vitest'
import { parseTable } from './parseTable.ts'

test('one value is a table of one cell', () => {
  expect(parseTable('12 000')).toEqual([['12 000']])
})

test('reads rows and cells, and no row after the last line break', () => {
  expect(parseTable('12\t702 000\r\n13\t31 290\r\n')).toEqual([
    ['12', '702 000'],
    ['13', '31 290'],
  ])
})

test('keeps empty cells and empty rows in their places', () => {
  expect(parseTable('\t1\n\n2\t')).toEqual([['', '1'], [''], ['2', '']])
})

test('takes quotes off a cell that holds tabs, breaks or quotes', () => {
  expect(parseTable('"två\nrader"\t"sa ""ja"""\nx"y')).toEqual([['två rader', 'sa "ja"'], ['x"y']])
})
