import { expect, test } from 'vitest'
import { nestItems, type FlatItem, type ListTree } from './nestItems.ts'

const item = (level: number, marker: string, content: string, list = 'l0'): FlatItem<string> => ({
  list,
  level,
  marker,
  content,
})

/** `1[a b[·[c]]]`: an ordered list from 1 with the items a and b, and under b a bulleted one with c. */
function drawn(tree: ListTree<string>): string {
  const items = tree.items.map(
    ({ content, children }) => content + children.map((child) => `[${drawn(child)}]`).join(''),
  )
  return `${tree.ordered ? tree.start : '·'}(${items.join(' ')})`
}
const nested = (...items: FlatItem<string>[]) => nestItems(items).map(drawn).join(' ')

test('one list, numbered from where it begins', () => {
  expect(nested(item(1, '3.', 'a'), item(1, '4.', 'b'))).toBe('3(a b)')
  expect(nested(item(1, '·', 'a'), item(1, '·', 'b'))).toBe('·(a b)')
})

test('levels nest, and come back out', () => {
  expect(nested(item(1, '1.', 'a'), item(2, 'a)', 'b'), item(2, 'b)', 'c'), item(1, '2.', 'd'))).toBe(
    '1(a[1(b c)] d)',
  )
})

test('a level that is skipped counts as one', () => {
  expect(nested(item(1, '1.', 'a'), item(3, 'i.', 'b'), item(2, 'a.', 'c'))).toBe('1(a[1(b)][1(c)])')
})

test('a list may begin further in than it ends', () => {
  expect(nested(item(2, '·', 'a'), item(1, '·', 'b'))).toBe('·(a) ·(b)')
})

test('another list, or another kind of list, begins anew', () => {
  expect(nested(item(1, '1.', 'a'), item(1, '1.', 'b', 'l1'))).toBe('1(a) 1(b)')
  expect(nested(item(1, '1.', 'a'), item(1, '·', 'b'))).toBe('1(a) ·(b)')
})

test.each(['·', 'o', '§', '–', '-', '•', ''])('%j is a bullet', (marker) => {
  expect(nested(item(1, marker, 'a'))).toBe('·(a)')
})

test.each(['1.', '(1)', '2)', 'a.', 'iv.', '12'])('%j is a number', (marker) => {
  expect(nestItems([item(1, marker, 'a')])[0]?.ordered).toBe(true)
})
