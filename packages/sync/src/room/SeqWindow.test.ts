import { expect, test } from 'vitest'
import { SeqWindow } from './SeqWindow.ts'

test('the last of an unbroken row is known, in whatever order they come', () => {
  const window = new SeqWindow(3)
  expect([window.holds(3), window.holds(4)]).toEqual([true, false])
  window.add(6)
  window.add(5)
  expect(window.last).toBe(3)
  expect([window.holds(4), window.holds(5), window.holds(6)]).toEqual([false, true, true])
  window.add(4)
  expect(window.last).toBe(6)
  window.add(2)
  expect(window.last).toBe(6)
})
