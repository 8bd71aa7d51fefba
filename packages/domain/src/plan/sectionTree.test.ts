import { describe, expect, it } from 'vitest'
import { sectionIdSchema } from '../ids.ts'
import { ancestorsOf, childrenOf, depthOf, heightOf, subtreeOf } from './sectionTree.ts'

const id = (text: string) => sectionIdSchema.parse(text)
const place = (own: string, parent: string | null) => ({
  id: id(own),
  parentId: parent === null ? null : id(parent),
})
const idsOf = (places: readonly { id: string }[]) => places.map((one) => one.id)

const TREE = [place('1', null), place('11', '1'), place('111', '11'), place('12', '1'), place('2', null)]

describe('the section tree', () => {
  it('is read downwards', () => {
    expect(idsOf(childrenOf(TREE, null))).toEqual(['1', '2'])
    expect(idsOf(childrenOf(TREE, id('1')))).toEqual(['11', '12'])
    expect(idsOf(subtreeOf(TREE, id('1')))).toEqual(['1', '11', '111', '12'])
    expect(idsOf(subtreeOf(TREE, id('nowhere')))).toEqual([])
    expect(heightOf(TREE, id('1'))).toBe(3)
    expect(heightOf(TREE, id('2'))).toBe(1)
  })

  it('is read upwards', () => {
    expect(idsOf(ancestorsOf(TREE, id('111')))).toEqual(['11', '1'])
    expect(idsOf(ancestorsOf(TREE, id('1')))).toEqual([])
    expect(idsOf(ancestorsOf(TREE, id('nowhere')))).toEqual([])
    expect(depthOf(TREE, id('111'))).toBe(3)
  })

  it('ends where a damaged tree runs in a ring', () => {
    const ring = [place('a', 'b'), place('b', 'a')]
    expect(idsOf(ancestorsOf(ring, id('a')))).toEqual(['b', 'a'])
  })
})
