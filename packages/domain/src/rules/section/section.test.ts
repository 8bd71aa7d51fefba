import { describe, expect, it } from 'vitest'
import {
  buildPlan,
  goalDraft,
  listDraft,
  paragraphDraft,
  projectDraft,
  requestDraft,
  type PlanParts,
} from '../../testing/build.ts'
import { budgetDraft, norrbotten2016Budget } from '../../testing/buildBudget.ts'
import { issuesOf } from '../../testing/issuesOf.ts'

const sectionsWith = (code: Parameters<typeof issuesOf>[0], sections: PlanParts['sections'] = []) =>
  issuesOf(code, buildPlan({ sections })).map(({ sectionId }) => sectionId)

describe('section.no-owner', () => {
  const text = [paragraphDraft('Text')]

  it('finds sections that nobody answers for', () => {
    expect(sectionsWith('section.no-owner', [{ ownerIds: [], blocks: text }, { blocks: text }])).toEqual([
      'section-1',
    ])
  })

  it('inherits owners, members or named, down the tree', () => {
    const below = { parentId: 'section-1', ownerIds: [], blocks: text }
    expect(sectionsWith('section.no-owner', [{}, below])).toEqual([])
    expect(sectionsWith('section.no-owner', [{ ownerIds: [], ownerText: 'Kansliet' }, below])).toEqual([])
  })

  it('asks nothing of a heading that carries only subheadings', () => {
    const below = { parentId: 'section-1', blocks: text }
    expect(sectionsWith('section.no-owner', [{ ownerIds: [] }, below])).toEqual([])
    expect(sectionsWith('section.no-owner', [{ ownerIds: [], blocks: text }, below])).toEqual(['section-1'])
  })

  it('counts nobody who has left, or who may not write', () => {
    expect(sectionsWith('section.no-owner', [{ ownerIds: ['gone'] }, { ownerIds: ['reader'] }])).toEqual([
      'section-1',
      'section-2',
    ])
  })
})

describe('section.empty', () => {
  it('finds leaves with nothing in them', () => {
    const nothing = [
      { blocks: [] },
      { blocks: [paragraphDraft('')] },
      { blocks: [paragraphDraft(' \u00A0')] },
      { blocks: [listDraft([''])] },
      { blocks: [{ type: 'rule' as const, id: 'rule' }] },
      { blocks: [requestDraft({ reason: 'Fler möten' })] },
      { blocks: [budgetDraft()] },
      { blocks: [goalDraft({ text: '' })] },
      { blocks: [projectDraft({ name: ' ' })] },
      { blocks: [{ type: 'roster' as const, id: 'roster', title: 'Styrelsen', rows: [] }] },
    ]
    expect(sectionsWith('section.empty', nothing)).toHaveLength(nothing.length)
  })

  it('is silent where something stands', () => {
    const something = [
      { blocks: [paragraphDraft('Text')] },
      { blocks: [listDraft(['', 'Punkt'])] },
      { blocks: [norrbotten2016Budget()] },
      { blocks: [goalDraft()] },
      { blocks: [projectDraft({ name: '', aim: 'Syfte' })] },
      { blocks: [{ type: 'derivedFigure' as const, id: 'figure', view: 'matrix' as const, caption: '' }] },
    ]
    expect(sectionsWith('section.empty', something)).toEqual([])
  })

  it('is silent on a heading with subheadings', () => {
    expect(sectionsWith('section.empty', [{}, { parentId: 'section-1', blocks: [goalDraft()] }])).toEqual([])
  })
})
