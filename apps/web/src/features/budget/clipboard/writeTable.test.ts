import { expect, test } from 'vitest'
import { parseTable } from '../../../clipboard/parseTable.ts'
import { asHtml, asText } from './writeTable.ts'

test('numbers are bare digits, and nothing stands for nothing', () => {
  expect(asText([['12', 702_000, -5_000, null]])).toBe('12\t702000\t-5000\t')
})

test('what is written can be read again', () => {
  const table = [
    ['12', 'två\tord', 'sa "ja"'],
    ['', '702000', ''],
  ]
  expect(parseTable(asText(table))).toEqual(table)
})

test('a label is text in HTML, whatever signs it holds', () => {
  expect(asHtml([['<b>&"', 1]])).toBe(
    '<table><tr><td>&lt;b&gt;&amp;&quot;</td><td sdval="1" x:num="1">1</td></tr></table>',
  )
})

test('a label never arrives in a spreadsheet as a formula, and is itself again when read back', () => {
  const label = '=HYPERLINK("http://example.org";"Summa")'
  expect(asText([['-1+1', -1]])).toBe("'-1+1\t-1")
  expect(asHtml([[label]])).toContain("<td>'=HYPERLINK")
  expect(parseTable(asText([[label, '@SUM(1)']]))).toEqual([[label, '@SUM(1)']])
})
