import { expect, test } from 'vitest'
import { noted, rangesOf, unseenOf } from './recentWriting.ts'

const writing = [1, 2, 3].map((made) => ({ client: 1, from: made * 10, made, at: made * 1000 }))
const madeOf = (stored: number, now: number) => unseenOf(writing, stored, now).map(({ made }) => made)

test('what is not acknowledged is unseen, however old it is', () => {
  expect(madeOf(1, 1_000_000)).toEqual([2, 3])
})

test('what was acknowledged a moment ago may be unseen', () => {
  expect(madeOf(3, 3000)).toEqual([1, 2, 3])
  expect(madeOf(3, 17_000)).toEqual([3])
  expect(madeOf(3, 18_001)).toEqual([])
})

test('one go of typing is one entry, and one client one range', () => {
  const typed = [0, 100, 900, 1000].reduce<ReturnType<typeof noted>>(
    (list, at, index) => noted(list, { client: 1, from: index, made: index + 1, at }),
    [],
  )
  expect(typed.map(({ from, made }) => [from, made])).toEqual([
    [0, 3],
    [3, 4],
  ])
  const others = noted(typed, { client: 2, from: 7, made: 5, at: 1000 })
  expect(rangesOf(others)).toEqual([
    { client: 1, from: 0 },
    { client: 2, from: 7 },
  ])
})
