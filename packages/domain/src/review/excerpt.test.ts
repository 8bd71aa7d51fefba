import { expect, test } from 'vitest'
import { excerptOf } from './excerpt.ts'

test.each([
  ['Kort', 10, 'Kort'],
  ['  Flera\n\nrader ', 20, 'Flera rader'],
  ['Hela ord hålls samman', 12, 'Hela ord…'],
  ['Hela ord hålls samman', 21, 'Hela ord hålls samman'],
  ['Ettlångtord', 6, 'Ettlå…'],
  ['😀😀😀😀', 4, '😀…'],
])('%j within %i characters is %j', (text, length, excerpt) => {
  expect(excerptOf(text, length)).toBe(excerpt)
  expect(excerpt.length).toBeLessThanOrEqual(length)
})
