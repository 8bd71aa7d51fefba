import { expect, it } from 'vitest'
import { longestRising } from './longestRising.ts'

const staying = (...positions: (number | null)[]) =>
  [...longestRising(positions, (position) => position)].toReversed()

it('keeps as many in their order as can be kept', () => {
  expect(staying(3, 0, 1, 2)).toEqual([0, 1, 2])
  expect(staying(0, 8, 4, 12, 2, 10, 6, 14)).toEqual([0, 2, 6, 14])
  expect(staying(1, null, 0, 2)).toEqual([0, 2])
  expect(staying()).toEqual([])
})
