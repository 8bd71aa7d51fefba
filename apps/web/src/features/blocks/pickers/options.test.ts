import { expect, test } from 'vitest'
import { chosenOptions, nextChosen, type PickerOption } from './options.ts'

const options: PickerOption<string>[] = ['a', 'b', 'c'].map((id) => ({
  id,
  text: id.toUpperCase(),
  short: null,
}))

test('what is chosen is shown in the order of the list', () => {
  expect(chosenOptions(options, ['c', 'a'], '?').map(({ text }) => text)).toEqual(['A', 'C'])
})

test('what is no longer offered is shown as missing, and stays chosen until it is let go', () => {
  expect(chosenOptions(options, ['gone', 'b'], 'saknas').map(({ text }) => text)).toEqual(['B', 'saknas'])
  expect(nextChosen(options, ['gone', 'b'], new Set(['c', 'b']))).toEqual(['b', 'c', 'gone'])
})

test('all can be chosen at once', () => {
  expect(nextChosen(options, [], 'all')).toEqual(['a', 'b', 'c'])
})
