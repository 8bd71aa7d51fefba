import { beforeEach, expect, test, vi } from 'vitest'
import { GridState } from './GridState.ts'

const shape = { rows: ['a', 'b', 'c'], columns: ['x', 'y'] }
const start = { row: 'a', column: 'x' }
let state: GridState

beforeEach(() => {
  state = new GridState()
  state.reshape(shape, start)
})

test('has one cell that Tab reaches before anything has been selected', () => {
  expect(state.rowView('a')).toMatchObject({ active: 'x', range: null, editing: null })
  expect(state.rowView('b').active).toBeNull()
})

test('a row that one neither left nor entered keeps its view', () => {
  const before = state.rowView('c')
  state.select({ active: { row: 'b', column: 'y' }, anchor: { row: 'b', column: 'y' } })
  expect(state.rowView('c')).toBe(before)
  expect(state.rowView('a').active).toBeNull()
})

test('every row of a range knows its columns', () => {
  state.select({ active: { row: 'b', column: 'x' }, anchor: { row: 'a', column: 'y' } })
  expect(state.rowView('a').range).toEqual({ left: 0, right: 1 })
  expect(state.rowView('b').range).toEqual({ left: 0, right: 1 })
  expect(state.rowView('c').range).toBeNull()
  expect([state.rowView('a').corner, state.rowView('b').corner]).toEqual([null, 'y'])
})

test('tells only the rows that the selection left or came to', () => {
  const told: string[] = []
  for (const row of shape.rows) state.subscribeRow(row, () => told.push(row))
  state.select({ active: { row: 'b', column: 'x' }, anchor: { row: 'b', column: 'x' } })
  expect(told.toSorted()).toEqual(['a', 'b'])
})

test('an edit ends with its line', () => {
  const position = { row: 'b', column: 'x' }
  state.select({ active: position, anchor: position })
  state.edit({ position, mode: 'typed', initial: '', field: 'value' })
  expect(state.rowView('b').editing).not.toBeNull()
  state.reshape({ ...shape, rows: ['a', 'c'] }, start)
  expect(state.editing()).toBeNull()
  expect(state.rowView('c').active).toBe('x')
})

test('tells of each change until one has heard enough', () => {
  const listener = vi.fn<() => void>()
  const stop = state.subscribe(listener)
  state.select({ active: start, anchor: start })
  stop()
  state.edit(null)
  expect(listener).toHaveBeenCalledTimes(1)
})
