import { expect, test } from 'vitest'
import { at, extend, isOneCell, move, rangeOf, settle, step, type GridShape } from './selection.ts'

const shape: GridShape = { rows: ['g', 'a', 'b', 't'], columns: ['code', 'label', 'now'] }
const start = at({ row: 'a', column: 'label' })

test('moves by cells and stops at the edges', () => {
  expect(move(shape, start, 1, 1)).toEqual(at({ row: 'b', column: 'now' }))
  expect(move(shape, start, 1_000, -1_000)).toEqual(at({ row: 't', column: 'code' }))
})

test('a range grows and shrinks at its active end', () => {
  const wide = extend(shape, extend(shape, start, 1, 1), 0, -2)
  expect(rangeOf(shape, wide)).toEqual({ top: 1, bottom: 2, left: 0, right: 1 })
  expect(isOneCell(extend(shape, extend(shape, start, 1, 0), -1, 0))).toBe(true)
})

test('steps as one reads, and off the grid at its ends', () => {
  expect(step(shape, at({ row: 'a', column: 'now' }), 1)).toEqual(at({ row: 'b', column: 'code' }))
  expect(step(shape, at({ row: 'a', column: 'code' }), -1)).toEqual(at({ row: 'g', column: 'now' }))
  expect(step(shape, at({ row: 't', column: 'now' }), 1)).toBeNull()
  expect(step(shape, at({ row: 'g', column: 'code' }), -1)).toBeNull()
})

test('stays on its line when others add lines above it', () => {
  const after = { ...shape, rows: ['g', 'new', 'a', 'b', 't'] }
  expect(settle(shape, after, start)).toBe(start)
})

test('goes to what took the place of a line that is gone', () => {
  const after = { ...shape, rows: ['g', 'b', 't'] }
  expect(settle(shape, after, start)).toEqual(at({ row: 'b', column: 'label' }))
  expect(settle(shape, { rows: [], columns: [] }, start)).toBeNull()
})

test('stays on its line when its column is put away', () => {
  expect(settle(shape, { ...shape, columns: ['code', 'now'] }, start)).toEqual(
    at({ row: 'a', column: 'now' }),
  )
})
