import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../testing/arbitraryPlan.ts'
import { activityDraft, buildPlan, goalDraft, paragraphDraft } from '../testing/build.ts'
import { norrbotten2016Budget } from '../testing/buildBudget.ts'
import { passagesOf } from './passages.ts'

describe('passagesOf', () => {
  it('reads headings, prose, goals and lines, each with its place', () => {
    const { sections } = buildPlan({
      sections: [
        {
          title: 'Kultur',
          blocks: [paragraphDraft('Fler böcker.'), goalDraft({ due: '2016' }), activityDraft()],
        },
        { title: 'Budget', blocks: [norrbotten2016Budget()] },
      ],
    })
    const passages = passagesOf(sections)
    expect(passages.slice(0, 4).map(({ blockId, text }) => [blockId, text])).toEqual([
      [null, 'Kultur'],
      ['paragraph', 'Fler böcker.'],
      ['goal', 'Fler möts · 2016'],
      ['activity', 'Ordna ett möte'],
    ])
    expect(passages.find(({ lineId }) => lineId === 'cost-141')?.text).toBe(
      '141 · Direktören · 160\u00A0000 · 230\u00A0000',
    )
  })

  it('says every filled string of every kind, and nothing twice empty', () => {
    fc.assert(
      fc.property(arbitraryPlan, ({ sections }) => {
        const said = passagesOf(sections)
          .map(({ text }) => text)
          .join('\n')
        for (const { blocks } of sections)
          for (const block of blocks) for (const value of shownStrings(block)) expect(said).toContain(value)
      }),
    )
  })
})

const SHOWN_FIELDS = new Set([
  'text',
  'name',
  'title',
  'label',
  'caption',
  'alt',
  'credit',
  'aim',
  'results',
  'reason',
  'what',
])

/** The strings of a block's own fields and rows, ids and choices left out. */
function shownStrings(block: object): string[] {
  return Object.entries(block).flatMap(([key, value]) => {
    if (key === 'rows' && Array.isArray(value) && !('cells' in (value[0] ?? {})))
      return value.flatMap(shownStrings)
    return SHOWN_FIELDS.has(key) && typeof value === 'string' && value.trim() !== '' ? [value] : []
  })
}
