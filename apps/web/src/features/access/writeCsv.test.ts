import { expect, test } from 'vitest'
import { writeCsv } from './writeCsv.ts'

test('what stands in a field stays in it', () => {
  expect(
    writeCsv([
      ['Namn', 'Planer'],
      ['Å "Å" Ek', 'Plan; budget\n2027'],
    ]),
  ).toBe('\uFEFF"Namn";"Planer"\r\n"Å ""Å"" Ek";"Plan; budget\n2027"\r\n')
})

test.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1'])('%s is no formula', (value) => {
  expect(writeCsv([[value]])).toBe(`\uFEFF"'${value}"\r\n`)
})
