import { expect, test } from 'vitest'
import { textKey } from './textKey.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const within = { empty: false, onFirstLine: false, onLastLine: false }

test.each([
  ['Enter', plain, within, 'done'],
  ['Enter', { ...plain, shiftKey: true }, within, 'nothing'],
  ['Escape', plain, within, 'out'],
  ['z', { ...plain, ctrlKey: true }, within, 'undo'],
  ['Z', { ...plain, metaKey: true, shiftKey: true }, within, 'redo'],
  ['y', { ...plain, ctrlKey: true }, within, 'redo'],
  ['Backspace', plain, { ...within, empty: true }, 'erase'],
  ['ArrowUp', plain, { ...within, onFirstLine: true }, 'up'],
  ['ArrowDown', plain, { ...within, onLastLine: true }, 'down'],
])('%s with %o at %o means %s', (key, modifiers, place, meaning) => {
  expect(textKey({ key, ...modifiers }, () => place)).toBe(meaning)
})

test.each([
  ['a', plain, within],
  ['Backspace', plain, within],
  ['ArrowUp', plain, { ...within, onLastLine: true }],
  ['ArrowDown', plain, { ...within, onFirstLine: true }],
  ['ArrowUp', { ...plain, shiftKey: true }, { ...within, onFirstLine: true }],
  ['ArrowUp', { ...plain, altKey: true, shiftKey: true }, { ...within, onFirstLine: true }],
  ['b', { ...plain, ctrlKey: true }, within],
])('%s with %o at %o is the browser’s', (key, modifiers, place) => {
  expect(textKey({ key, ...modifiers }, () => place)).toBeNull()
})
