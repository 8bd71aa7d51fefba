import { expect, it } from 'vitest'
import { lineChoiceSchema, type LineChoice } from './choices.ts'
import { kindredOf } from './lineOrigins.ts'

const shape = (label: string, ...from: string[]) => ({
  groupId: 'group',
  from,
  code: null,
  label,
  comparisonKronor: null,
  isEnded: false,
})
const choice = (label: string, ...from: string[]): LineChoice => lineChoiceSchema.parse(shape(label, ...from))

const told = (...choices: LineChoice[]) =>
  kindredOf(choices).map((kindred) => [
    kindred.choices.map(({ label }) => label).join(''),
    [...kindred.from].toSorted().join(''),
  ])

it('joins what shares an old line, directly or through another', () => {
  expect(told(choice('A', 'a'), choice('B', 'b'), choice('C', 'a', 'b'), choice('D', 'd'))).toEqual([
    ['ABC', 'ab'],
    ['D', 'd'],
  ])
  expect(
    told(choice('A', 'a', 'b'), choice('B', 'c', 'd'), choice('C', 'd', 'e'), choice('D', 'e', 'b')),
  ).toEqual([['BCAD', 'abcde']])
})

it('leaves lines that come from nowhere each to itself', () => {
  expect(told(choice('A'), choice('B'))).toEqual([
    ['A', ''],
    ['B', ''],
  ])
})

it('takes thousands of lines', () => {
  // With every group looked at for every line, this takes minutes, and the test's time is up.
  const choices = Array.from({ length: 50_000 }, (_, index) => choice('A', `line-${index}`))
  expect(kindredOf(choices)).toHaveLength(50_000)
})

it('no line is named twice by one that goes on from it', () => {
  expect(lineChoiceSchema.safeParse(shape('A', 'a', 'a')).success).toBe(false)
})
