import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepTextSize, nextTextSize, readTextSize, textSizes } from './textSize.ts'

let stored: Map<string, string>
beforeEach(() => {
  stored = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('is 19 until somebody chooses another, which is remembered', () => {
  expect(readTextSize()).toBe(19)
  keepTextSize(26)
  expect(readTextSize()).toBe(26)
  stored.set('samplan.board.textSize', '400')
  expect(readTextSize()).toBe(19)
})

test('goes up and down by steps, to an end', () => {
  expect(nextTextSize(19, 1)).toBe(22)
  expect(nextTextSize(19, -1)).toBe(17)
  expect(nextTextSize(textSizes[0], -1)).toBeNull()
  expect(nextTextSize(31, 1)).toBeNull()
})
