import { threadIdSchema } from '@samplan/domain'
import { expect, test } from 'vitest'
import { endingIn, stretches, type PassageMark } from './passageMark.ts'

const mark = (id: string, from: number, to: number): PassageMark => ({
  threadId: threadIdSchema.parse(id),
  from,
  to,
  isActive: false,
  replacement: null,
})
const LENGTH = 10
const shown = (marks: readonly PassageMark[]) =>
  stretches(marks, LENGTH).map(({ from, to, marks: over }) => [
    from,
    to,
    over.map(({ threadId }) => threadId).join(),
  ])

test('a text without marks is one stretch', () => {
  expect(shown([])).toEqual([[0, 10, '']])
})

test('a mark stands between what it leaves', () => {
  expect(shown([mark('a', 2, 5)])).toEqual([
    [0, 2, ''],
    [2, 5, 'a'],
    [5, 10, ''],
  ])
})

test('where two marks cross, both stand over what they share', () => {
  expect(shown([mark('a', 0, 6), mark('b', 4, 10)])).toEqual([
    [0, 4, 'a'],
    [4, 6, 'a,b'],
    [6, 10, 'b'],
  ])
})

test('a mark that was found in a longer text ends with this one', () => {
  expect(shown([mark('a', 8, 14)])).toEqual([
    [0, 8, ''],
    [8, 10, 'a'],
  ])
})

test('a mark ends once', () => {
  const all = stretches([mark('a', 0, 6), mark('b', 4, 10)], LENGTH)
  expect(all.map((stretch) => endingIn(stretch).map(({ threadId }) => threadId))).toEqual([[], ['a'], ['b']])
})
