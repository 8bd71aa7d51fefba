import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareOrdered, isOrderKey, placeBefore, type Ordered } from './order.ts'

const long = `a0${'z'.repeat(198)}`
const key = fc.constantFrom('a0', long, `${long.slice(0, -1)}V`, 'a1', 'a1', 'a1V', 'a2', 'Zz', 'b00')
const garbage = fc.constantFrom('', '0', 'å', '{}', 'a', 'a00', 'aé', 'a0é', 'a0 ', `a0${'z'.repeat(20_000)}`)

const listOf = (order: fc.Arbitrary<string>): fc.Arbitrary<Ordered[]> =>
  fc
    .array(order, { maxLength: 8 })
    .map((orders) =>
      orders.map((value, index) => ({ id: `i${index}`, order: value })).toSorted(compareOrdered),
    )

function place(sorted: readonly Ordered[], beforeId: string | null, ids: readonly string[]): string[] {
  const written = placeBefore(sorted, beforeId, ids)
  const added = ids.map((id) => ({ id, order: '' }))
  return [...sorted, ...added]
    .map(({ id, order }) => ({ id, order: written.get(id) ?? order }))
    .toSorted(compareOrdered)
    .map(({ id }) => id)
}

test.each([
  ['keys that may be equal', listOf(key)],
  ['keys that nobody made', listOf(fc.oneof(key, garbage))],
])('items land right before the one named, and nothing else changes places: %s', (_, list) => {
  fc.assert(
    fc.property(list, fc.nat(), fc.integer({ min: 1, max: 3 }), (sorted, at, count) => {
      const index = at % (sorted.length + 1)
      const ids = Array.from({ length: count }, (__, number) => `new${number}`)
      const expected = sorted.map(({ id }) => id).toSpliced(index, 0, ...ids)
      expect(place(sorted, sorted[index]?.id ?? null, ids)).toEqual(expected)
    }),
  )
})

test('between distinct keys only the new item is written', () => {
  const sorted = [
    { id: 'a', order: 'a0' },
    { id: 'b', order: 'a1' },
  ]
  expect([...placeBefore(sorted, 'b', ['new']).keys()]).toEqual(['new'])
})

test('a key that another library or a forger made is told from ours', () => {
  expect(['a0', 'Zz', 'a1V', long].every(isOrderKey)).toBe(true)
  expect(['', 'a', 'a00', 7, null, 'å0', 'a0é', 'aé', `${long}V`].some(isOrderKey)).toBe(false)
})

test('however many lines are put before one and the same, every key stays one', () => {
  let sorted: Ordered[] = [{ id: 'last', order: 'a0' }]
  for (let count = 0; count < 2_000; count++) {
    const order = placeBefore(sorted, 'last', ['new'])
    sorted = [
      { id: `i${count}`, order: order.get('new') ?? '' },
      { id: 'last', order: order.get('last') ?? 'a0' },
    ]
    expect(sorted.map((item) => item.order).every(isOrderKey)).toBe(true)
  }
})
