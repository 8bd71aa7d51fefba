import { sectionIdSchema } from '@samplan/domain'
import { expect, test } from 'vitest'
import { placeAfterMove, type SectionMove } from './sectionMoves.ts'

const id = (text: string) => sectionIdSchema.parse(text)
const at = (text: string, parent: string | null = null) => ({
  id: id(text),
  parentId: parent === null ? null : id(parent),
})

const sections = [at('a'), at('a1', 'a'), at('a2', 'a'), at('b'), at('b1', 'b'), at('c')]
const place = (section: string, move: SectionMove) => placeAfterMove(sections, id(section), move)

test('up goes before the sibling above', () => {
  expect(place('c', 'up')).toEqual({ parentId: null, beforeId: 'b' })
  expect(place('a2', 'up')).toEqual({ parentId: 'a', beforeId: 'a1' })
})

test('down goes before the sibling after next, or last', () => {
  expect(place('a', 'down')).toEqual({ parentId: null, beforeId: 'c' })
  expect(place('b', 'down')).toEqual({ parentId: null, beforeId: null })
})

test('in goes last under the sibling above', () => {
  expect(place('b', 'in')).toEqual({ parentId: 'a', beforeId: null })
  expect(place('a2', 'in')).toEqual({ parentId: 'a1', beforeId: null })
})

test('out goes right after the parent', () => {
  expect(place('a1', 'out')).toEqual({ parentId: null, beforeId: 'b' })
  expect(place('b1', 'out')).toEqual({ parentId: null, beforeId: 'c' })
})

test.each([
  ['a', 'up'],
  ['c', 'down'],
  ['a', 'in'],
  ['a1', 'in'],
  ['a', 'out'],
  ['unknown', 'down'],
] as const)('%s cannot go %s', (section, move) => {
  expect(place(section, move)).toBeNull()
})
