import { sectionIdSchema } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import { placeAfter, type Step } from './moves.ts'

const id = (text: string) => sectionIdSchema.parse(text)
const section = (own: string, parent: string | null) => ({
  id: id(own),
  parentId: parent === null ? null : id(parent),
})

/** 1 · 2 (2a (2a1 (2a1x)), 2b) · 3 */
const sections = [
  section('s1', null),
  section('s2', null),
  section('s2a', 's2'),
  section('s2a1', 's2a'),
  section('s2a1x', 's2a1'),
  section('s2b', 's2'),
  section('s3', null),
]
const move = (own: string, step: Step) => placeAfter(sections, id(own), step)

describe('moving a section a step', () => {
  test('up goes before the sibling above', () => {
    expect(move('s3', 'up')).toEqual({ parentId: null, beforeId: 's2' })
    expect(move('s2b', 'up')).toEqual({ parentId: 's2', beforeId: 's2a' })
    expect(move('s1', 'up')).toBeNull()
    expect(move('s2a', 'up')).toBeNull()
  })

  test('down goes behind the sibling below', () => {
    expect(move('s1', 'down')).toEqual({ parentId: null, beforeId: 's3' })
    expect(move('s2', 'down')).toEqual({ parentId: null, beforeId: null })
    expect(move('s3', 'down')).toBeNull()
  })

  test('in goes last under the sibling above', () => {
    expect(move('s2b', 'in')).toEqual({ parentId: 's2a', beforeId: null })
    expect(move('s1', 'in')).toBeNull()
  })

  test('in is refused where what stands below would go too deep', () => {
    expect(move('s2', 'in')).toBeNull()
    expect(move('s3', 'in')).toEqual({ parentId: 's2', beforeId: null })
  })

  test('out goes right behind the parent', () => {
    expect(move('s2a', 'out')).toEqual({ parentId: null, beforeId: 's3' })
    expect(move('s2a1', 'out')).toEqual({ parentId: 's2', beforeId: 's2b' })
    expect(move('s1', 'out')).toBeNull()
  })

  test('a section that is gone goes nowhere', () => {
    expect(move('s9', 'up')).toBeNull()
  })
})
