import {
  amounts,
  budgetDraft,
  buildPlan,
  goalDraft,
  groupDraft,
  lineDraft,
  type SectionParts,
} from '@samplan/domain/testing'
import { describe, expect, it } from 'vitest'
import { paperOf } from '../testing/setting.ts'

const nodesOf = (blocks: NonNullable<SectionParts['blocks']>) =>
  paperOf(buildPlan({ sections: [{ blocks }] })).sections[0]?.nodes

describe('what is derived', () => {
  const overarchingGoals = ['Ett', 'Två'].map((text, at) => ({ id: `og${at}`, text, shortLabel: null }))
  const areas = [{ id: 'area', title: 'Skola', altTitles: [], overarchingGoalIds: ['og1'] }]
  const goals = [
    goalDraft({ id: 'a', text: 'Läsa', overarchingGoalIds: ['og0'] }),
    goalDraft({ id: 'b', text: 'Räkna' }),
  ]
  const plan = buildPlan({
    overarchingGoals,
    areas,
    sections: [
      { title: 'Mål', kind: 'overarching-goals' },
      { title: 'Skola', areaIds: ['area'], blocks: goals },
      { title: 'Budget', kind: 'budget', numbering: 'appendix' },
    ],
  })

  it('stands below the section of overarching goals, and in the contents', () => {
    expect(paperOf(plan).contents.map(({ title, depth }) => [title, depth])).toEqual([
      ['Mål', 1],
      ['Mål och områden', 2],
      ['Styrkort', 2],
      ['Skola', 1],
      ['Budget', 1],
    ])
  })

  it('is a chapter before the appendices where the plan has no such section', () => {
    const plain = {
      ...plan,
      sections: plan.sections.map((section) => ({
        ...section,
        kind: section.kind === 'budget' ? section.kind : ('prose' as const),
      })),
    }
    expect(paperOf(plain).contents.map(({ title }) => title)).toEqual([
      'Mål',
      'Skola',
      'Mål och områden',
      'Styrkort',
      'Budget',
    ])
  })

  it('crosses goals with areas, and ends the scorecard with what serves nothing', () => {
    const nodes = paperOf(plan).sections.flatMap((section) => section.nodes)
    expect(nodes.find(({ kind }) => kind === 'matrix')).toMatchObject({
      columns: ['Skola'],
      rows: [
        { label: 'Ett', cells: [{ text: '1', filled: true }] },
        { label: 'Två', cells: [{ text: '×', filled: true }] },
      ],
    })
    expect(nodes.find(({ kind }) => kind === 'scorecard')).toMatchObject({
      groups: [
        {
          label: 'Ett',
          none: null,
          goals: [{ text: 'Läsa', place: '2 Skola', target: 'avsnitt-section-2' }],
        },
        { label: 'Två', none: 'Inget mål för året', goals: [] },
        { label: 'Utan övergripande mål (1)', goals: [{ text: 'Räkna' }] },
      ],
    })
  })

  it('is left out where no goal serves any', () => {
    const without = buildPlan({ overarchingGoals, sections: [{ blocks: [goalDraft()] }] })
    expect(paperOf(without).contents).toHaveLength(1)
  })

  it('draws what money goes to, the largest first, with every figure in words', () => {
    const lines = [1000, 3000, 0, 2000].map((kronor, at) =>
      lineDraft({ id: `l${at}`, label: `Rad ${at}`, amounts: amounts(kronor, 1) }),
    )
    const charts = (nodesOf([budgetDraft({ groups: [groupDraft({ lines })] })]) ?? []).slice(1)
    expect(charts).toMatchObject([
      {
        kind: 'chart',
        alt: 'Vart pengarna går, Budget 2016: Rad 1 3\u00A0000\u00A0kr (50,0\u00A0%); Rad 3 2\u00A0000\u00A0kr (33,3\u00A0%); Rad 0 1\u00A0000\u00A0kr (16,7\u00A0%)',
        bars: [{ length: 1 }, { length: 2 / 3 }, { length: 1 / 3 }],
      },
    ])
  })

  it('draws no deductions and no few lines', () => {
    const lines = [1000, -3000, 2000].map((kronor, at) =>
      lineDraft({ id: `l${at}`, amounts: amounts(kronor, 1) }),
    )
    expect(nodesOf([budgetDraft({ groups: [groupDraft({ lines })] })])).toHaveLength(1)
    expect(nodesOf([budgetDraft({ groups: [groupDraft({ lines: lines.slice(0, 1) })] })])).toHaveLength(1)
  })
})
