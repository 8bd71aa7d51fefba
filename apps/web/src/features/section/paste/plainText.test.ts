import { pmSchema } from '@samplan/document'
import { expect, test } from 'vitest'
import { tableFromText, tableSlice } from './plainText.ts'

test('lines with tabs are rows, filled up to the longest', () => {
  expect(tableFromText('Rad\t2027\t2026\r\nLöner\t12 000\r\n')).toEqual([
    ['Rad', '2027', '2026'],
    ['Löner', '12 000', ''],
  ])
})

test.each(['en rad', 'en\ttabb\noch en utan', ''])('%j is no table', (text) => {
  expect(tableFromText(text)).toBeNull()
})

test('the table is one that the schema takes', () => {
  const { content } = tableSlice(pmSchema, [['a', '']])
  expect(content.firstChild?.textContent).toBe('a')
  expect(() => content.firstChild?.check()).not.toThrow()
})
