import { expect, test } from 'vitest'
import { beforeIdDown, beforeIdNow, beforeIdUp } from './listMoves.ts'

const ids = ['a', 'b', 'c']

test('up', () => {
  expect(beforeIdUp(ids, 'c')).toBe('b')
  expect(beforeIdUp(ids, 'a')).toBeUndefined()
})

test('down', () => {
  expect(beforeIdDown(ids, 'a')).toBe('c')
  expect(beforeIdDown(ids, 'b')).toBeNull()
  expect(beforeIdDown(ids, 'c')).toBeUndefined()
  expect(beforeIdDown(ids, 'x')).toBeUndefined()
})

test('where it stands', () => {
  expect(beforeIdNow(ids, 'a')).toBe('b')
  expect(beforeIdNow(ids, 'c')).toBeNull()
})
