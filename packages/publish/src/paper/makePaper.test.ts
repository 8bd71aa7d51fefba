import {
  activityDraft,
  amounts,
  arbitraryPlan,
  budgetDraft,
  buildPlan,
  footnoteDraft,
  groupDraft,
  lineDraft,
  requestDraft,
  type SectionParts,
} from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperOf } from '../testing/setting.ts'

const nodesOf = (blocks: SectionParts['blocks'], parts: SectionParts = {}) =>
  paperOf(buildPlan({ sections: [{ ...parts, blocks: blocks ?? [] }] })).sections[0]?.nodes

const heading = (level: 1 | 2 | 3, text = 'Rubrik') => ({
  type: 'heading' as const,
  id: `heading-${level}`,
  level,
  content: [{ type: 'text' as const, text, marks: [] }],
})

describe('paper', () => {
  it('skips no level of headings on the way down', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const levels = paperOf(plan).sections.flatMap(({ title, level, nodes }) => [
          ...(title === null ? [] : [level]),
          ...nodes.flatMap((node) => (node.kind === 'heading' ? [node.level] : [])),
        ])
        levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1))
      }),
    )
    expect(nodesOf([heading(3), heading(3), heading(1)])).toMatchObject([
      { level: 2 },
      { level: 3 },
      { level: 2 },
    ])
  })

  it('has no heading that nobody can see', () => {
    expect(nodesOf([heading(1, ' \u200B')], { title: '' })).toEqual([])
    expect(paperOf(buildPlan({ sections: [{ title: '' }] }))).toMatchObject({
      contents: [],
      sections: [{ title: null }],
    })
  })

  it('sets activities as a list until one says who or when', () => {
    const plain = [activityDraft({ id: 'a', text: 'Bygga' }), activityDraft({ id: 'b', text: 'Mäta' })]
    expect(nodesOf(plain)).toEqual([
      {
        kind: 'statements',
        of: 'activity',
        label: 'Aktiviteter',
        items: [
          { text: 'Bygga', detail: null, anchor: null },
          { text: 'Mäta', detail: null, anchor: null },
        ],
      },
    ])
    expect(nodesOf([...plain, activityDraft({ id: 'c', text: 'Öva', time: 'maj' })])).toEqual([
      {
        kind: 'fields',
        title: null,
        figures: [],
        sum: null,
        head: ['Aktivitet', 'När'],
        rows: [
          { cells: ['Bygga', 'under året'], anchor: null },
          { cells: ['Mäta', 'under året'], anchor: null },
          { cells: ['Öva', 'maj'], anchor: null },
        ],
      },
    ])
  })

  it('names those who answer, and the section’s owner for who does not say', () => {
    const blocks = [activityDraft({ id: 'a', ownerIds: ['other-officer'] }), activityDraft({ id: 'b' })]
    expect(nodesOf(blocks)).toMatchObject([
      {
        head: ['Aktivitet', 'Ansvarig'],
        rows: [
          { cells: ['Ordna ett möte', 'Namn på other-officer'] },
          { cells: ['Ordna ett möte', 'Namn på officer'] },
        ],
      },
    ])
  })

  it('prints no request and no instruction', () => {
    const paper = paperOf(
      buildPlan({
        sections: [{ instruction: 'Skriv kort', blocks: [requestDraft({ reason: 'Dyrare hyra' })] }],
      }),
    )
    expect(JSON.stringify(paper)).not.toMatch(/Skriv kort|Dyrare hyra/u)
  })

  it('sums a budget by its lines, this year first, and hangs notes where they belong', () => {
    const lines = [
      lineDraft({ id: 'a', amounts: amounts(1500, 1000) }),
      lineDraft({ id: 'b', amounts: amounts(-200, 0) }),
    ]
    const footnotes = [
      footnoteDraft({ id: 'on-cell', lineId: 'a', columnId: 'now' }),
      footnoteDraft({ id: 'on-line', lineId: 'b', mark: '**)' }),
      footnoteDraft({ id: 'gone', lineId: 'c' }),
    ]
    const [budget] = nodesOf([budgetDraft({ groups: [groupDraft({ lines })], footnotes })]) ?? []
    expect(budget).toMatchObject({
      codeHead: null,
      figureHeads: ['Budget 2016', 'Budget 2015', 'Ändring kr', '%'],
      groups: [
        {
          lines: [
            {
              notes: [],
              figures: [
                { text: '1\u00A0500', notes: [0] },
                { text: '1\u00A0000' },
                { text: '+500' },
                { text: '+50,0\u00A0%' },
              ],
            },
            { notes: [1], figures: [{ text: '−200' }, { text: '0' }, { text: '−200' }, { text: '' }] },
          ],
          sum: {
            label: 'Summa',
            figures: [
              { text: '1\u00A0300' },
              { text: '1\u00A0000' },
              { text: '+300' },
              { text: '+30,0\u00A0%' },
            ],
          },
        },
      ],
      result: {
        label: 'Resultat',
        figures: [
          { text: '−1\u00A0300' },
          { text: '−1\u00A0000' },
          { text: '−300' },
          { text: '−30,0\u00A0%' },
        ],
      },
      footnotes: [
        { mark: '*)', isLoose: false },
        { mark: '**)', isLoose: false },
        { mark: '*)', isLoose: true },
      ],
    })
  })
})
