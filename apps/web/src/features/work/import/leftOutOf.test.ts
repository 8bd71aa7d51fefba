import { expect, test } from 'vitest'
import { leftOutOf } from './leftOutOf.ts'

test('gathers what did not come along by kind, with each place once', () => {
  expect(
    leftOutOf([
      { reason: 'image', path: 'Skola' },
      { reason: 'comment', path: '' },
      { reason: 'image', path: 'Skola' },
      { reason: 'image', path: 'Vård' },
    ]),
  ).toEqual([
    { reason: 'image', count: 3, places: ['Skola', 'Vård'] },
    { reason: 'comment', count: 1, places: [] },
  ])
})
