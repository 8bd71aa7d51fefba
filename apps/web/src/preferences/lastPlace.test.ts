import { planIdSchema, sectionIdSchema, userIdSchema } from '@samplan/domain'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readLastPlace, writeLastPlace } from './lastPlace.ts'

const anna = userIdSchema.parse('anna')
const place = { planId: planIdSchema.parse('p1'), sectionId: sectionIdSchema.parse('s1'), at: 1, caret: null }

/** A storage that keeps what it is given. */
function memoryStorage(stored: Map<string, string>) {
  return {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  }
}

let stored: Map<string, string>
beforeEach(() => {
  stored = new Map()
  vi.stubGlobal('localStorage', memoryStorage(stored))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('each person has an own place', () => {
  writeLastPlace(anna, place)
  expect(readLastPlace(anna)).toEqual(place)
  expect(readLastPlace(userIdSchema.parse('bo'))).toBeNull()
})

test.each(['not json', '{}', '{"planId":"p/1"}'])('what cannot be read (%s) is no place', (text) => {
  stored.set('samplan.place.anna', text)
  expect(readLastPlace(anna)).toBeNull()
})

test('a browser that forbids storage remembers nothing and does not fail', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('', 'SecurityError')
    },
    setItem: () => {
      throw new DOMException('', 'QuotaExceededError')
    },
  })
  writeLastPlace(anna, place)
  expect(readLastPlace(anna)).toBeNull()
})
