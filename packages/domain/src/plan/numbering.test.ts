import { describe, expect, it } from 'vitest'
import { sectionIdSchema } from '../ids.ts'
import { sectionNumbers } from './numbering.ts'
import type { Numbering } from './section.ts'

type Row = [id: string, parentId: string | null, numbering: Numbering]

const numbersOf = (...rows: Row[]) => [
  ...sectionNumbers(
    rows.map(([id, parentId, numbering]) => ({
      id: sectionIdSchema.parse(id),
      parentId: sectionIdSchema.nullable().parse(parentId),
      numbering,
    })),
  ).values(),
]

describe('sectionNumbers', () => {
  it('numbers to any depth and leaves unnumbered headings out of the count', () => {
    const numbers = numbersOf(
      ['opening', null, 'none'],
      ['a', null, 'numbered'],
      ['aa', 'a', 'numbered'],
      ['ab', 'a', 'none'],
      ['ac', 'a', 'numbered'],
      ['aca', 'ac', 'numbered'],
      ['b', null, 'numbered'],
      ['ba', 'b', 'numbered'],
    )
    expect(numbers).toEqual([null, '1', '1.1', null, '1.2', '1.2.1', '2', '2.1'])
  })

  it('continues the nearest numbered ancestor', () => {
    const numbers = numbersOf(
      ['a', null, 'numbered'],
      ['heading', 'a', 'none'],
      ['x', 'heading', 'numbered'],
      ['y', 'a', 'numbered'],
      ['part', null, 'none'],
      ['z', 'part', 'numbered'],
    )
    expect(numbers).toEqual(['1', null, '1.1', '1.2', null, '2'])
  })

  it('counts appendices through the whole plan, with numbers of their own inside', () => {
    const numbers = numbersOf(
      ['a', null, 'numbered'],
      ['first', 'a', 'appendix'],
      ['second', null, 'appendix'],
      ['inside', 'second', 'numbered'],
      ['b', null, 'numbered'],
    )
    expect(numbers).toEqual(['1', 'Bilaga 1', 'Bilaga 2', 'Bilaga 2.1', '2'])
  })
})
