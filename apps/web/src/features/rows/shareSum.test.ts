import { expect, test } from 'vitest'
import { shareSum, shareSumText } from './shareSum.ts'
import { loadTranslator } from '../../language/loadTranslator.ts'

const translator = await loadTranslator('sv')
const told = (...percents: (number | null)[]) =>
  shareSumText(shareSum(percents.map((percent) => ({ percent }))), { t: translator.translate })

test.each([
  [[66, 23, 11], '100 %'],
  [[33.33, 66.67], '100 %'],
  [[66, 23, 9], '98 % – 2 procentenheter fattas'],
  [[66, 23, 10], '99 % – 1 procentenhet fattas'],
  [[66, 23, 11.5], '100,5 % – 0,5 procentenheter för mycket'],
  [[66, null], '66 % – 1 andel saknas än'],
  [[66, null, null], '66 % – 2 andelar saknas än'],
  [[], '0 % – 100 procentenheter fattas'],
])('%j reads %s', (percents, text) => {
  expect(told(...percents)).toBe(text)
})
