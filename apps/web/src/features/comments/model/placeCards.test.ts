import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeCards } from './placeCards.ts'

const cards = fc
  .array(fc.record({ anchor: fc.integer({ min: 0, max: 5000 }), height: fc.integer({ min: 1, max: 600 }) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((list) => list.toSorted((one, other) => one.anchor - other.anchor))
const cardsWithActive = cards.chain((list) =>
  fc.tuple(fc.constant(list), fc.option(fc.nat({ max: list.length - 1 }), { nil: null })),
)

test('no card lies over the one before it', () => {
  fc.assert(
    fc.property(cardsWithActive, ([list, active]) => {
      const tops = placeCards(list, active)
      const covering = tops.filter((top, index) => {
        const above = index - 1
        return index > 0 && top < (tops[above] ?? Number.NaN) + (list[above]?.height ?? 0)
      })
      expect(covering).toEqual([])
    }),
  )
})

test('the active card stands exactly at its anchor', () => {
  fc.assert(
    fc.property(cardsWithActive, ([list, active]) => {
      if (active === null) return
      expect(placeCards(list, active)[active]).toBe(list[active]?.anchor)
    }),
  )
})

test('where nothing is active, no card stands above its anchor, and one with room stands at it', () => {
  fc.assert(
    fc.property(cards, (list) => {
      const tops = placeCards(list, null)
      expect(tops[0]).toBe(list[0]?.anchor)
      expect(list.filter(({ anchor }, index) => (tops[index] ?? -1) < anchor)).toEqual([])
    }),
  )
})

test('cards that have room are left where they are', () => {
  expect(
    placeCards(
      [
        { anchor: 10, height: 50 },
        { anchor: 200, height: 50 },
        { anchor: 210, height: 50 },
      ],
      null,
    ),
  ).toEqual([10, 200, 258])
})
