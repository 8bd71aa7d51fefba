import { expect, test } from 'vitest'
import { rowKey, type Where } from './rowKey.ts'

const inside: Where = {
  empty: false,
  onFirstLine: true,
  onLastLine: false,
  atStart: false,
  isRowEmpty: false,
  isTree: false,
}
const pressed = (keys: string, where: Partial<Where> = {}) => {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const held = (name: string) => parts.slice(0, -1).includes(name)
  return rowKey(
    { key, ctrlKey: held('Ctrl'), metaKey: false, altKey: held('Alt'), shiftKey: held('Shift') },
    () => ({ ...inside, ...where }),
  )
}

test.each([
  ['Enter', 'next'],
  ['Ctrl+Enter', 'insert'],
  ['Alt+ArrowUp', 'moveUp'],
  ['Alt+ArrowDown', 'moveDown'],
  ['ArrowUp', 'up'],
  ['Ctrl+z', 'undo'],
  ['Ctrl+Shift+Z', 'redo'],
  ['ArrowDown', null],
  ['Shift+ArrowUp', null],
  ['Backspace', null],
  ['Escape', null],
  ['a', null],
])('%s means %s', (keys, meaning) => {
  expect(pressed(keys)).toBe(meaning)
})

test('the block is moved by Alt+Shift, not the row', () => {
  expect(pressed('Alt+Shift+ArrowUp')).toBeNull()
})

test('Backspace takes out a row in which nothing is said', () => {
  expect(pressed('Backspace', { isRowEmpty: true })).toBe('erase')
})

test('Tab moves a box at the start of its name, and goes on everywhere else', () => {
  expect(pressed('Tab', { isTree: true, atStart: true })).toBe('indent')
  expect(pressed('Shift+Tab', { isTree: true, atStart: true })).toBe('outdent')
  expect(pressed('Tab', { isTree: true })).toBeNull()
  expect(pressed('Tab', { atStart: true })).toBeNull()
})
