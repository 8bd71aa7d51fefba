import { expect, test } from 'vitest'
import { readingKeyOf } from './readingKey.ts'

const bare = { ctrlKey: false, metaKey: false, altKey: false, repeat: false }

test('a bare letter is a key, however it is written', () => {
  expect(readingKeyOf({ ...bare, key: 'a' })).toBe('a')
  expect(readingKeyOf({ ...bare, key: 'J' })).toBe('j')
})

test.each([
  ['another letter', { ...bare, key: 'x' }],
  ['reloading the page', { ...bare, key: 'r', ctrlKey: true }],
  ['a letter held down', { ...bare, key: 'a', repeat: true }],
])('%s is none', (_, pressed) => {
  expect(readingKeyOf(pressed)).toBeNull()
})
