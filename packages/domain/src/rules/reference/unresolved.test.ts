import { describe, expect, it } from 'vitest'
import { referenceTargetSchema, type ReferenceTarget } from '../../prose/inline.ts'
import type { BlockDraft } from '../../testing/arbitraryBlock.ts'
import {
  activityDraft,
  buildPlan,
  goalDraft,
  indicatorDraft,
  paragraphDraft,
  projectDraft,
  requestDraft,
  type PlanParts,
  type SectionParts,
} from '../../testing/build.ts'
import { amounts, budgetDraft, footnoteDraft, groupDraft, lineDraft } from '../../testing/buildBudget.ts'
import { issuesOf } from '../../testing/issuesOf.ts'

const overarchingGoals = [{ id: 'og', text: 'Övergripande', shortLabel: null }]
const areas = [{ id: 'area', title: 'Område', altTitles: [], overarchingGoalIds: ['og'] }]

/** A plan in which every kind of reference is made, to `id` or else to what exists. */
const plan = (id?: string) => {
  const to = (known: string) => id ?? known
  const footnote = footnoteDraft({ lineId: to('line'), columnId: to('now') })
  const lines = [lineDraft({ amounts: amounts(1, 1) })]
  return buildPlan({
    overarchingGoals,
    areas: areas.map((area) => ({ ...area, overarchingGoalIds: [to('og')] })),
    sections: [
      {
        areaIds: [to('area')],
        ownerIds: [to('officer')],
        blocks: [
          goalDraft({ overarchingGoalIds: [to('og')], areaIds: [to('area')] }),
          activityDraft({ goalIds: [to('goal')], ownerIds: [to('officer')] }),
          indicatorDraft({ goalIds: [to('goal')] }),
          { type: 'commitment', id: 'commitment', text: 'Vi', condition: null, areaIds: [to('area')] },
          requestDraft({ lineId: to('line') }),
        ],
      },
      { blocks: [budgetDraft({ groups: [groupDraft({ lines })], footnotes: [footnote] })] },
    ],
  })
}

describe('reference.unresolved', () => {
  it('is silent where everything leads somewhere, across sections too', () => {
    expect(issuesOf('reference.unresolved', plan())).toEqual([])
  })

  it('finds every kind of reference that leads nowhere', () => {
    const found = issuesOf('reference.unresolved', plan('gone'))
    expect(found.every(({ severity }) => severity === 'block')).toBe(true)
    expect(found.map(({ blockId, path, params }) => [blockId, path, params['kind']])).toEqual([
      [null, 'areas/area/overarchingGoalIds', 'overarchingGoal'],
      [null, 'areaIds', 'area'],
      [null, 'ownerIds', 'member'],
      ['goal', 'overarchingGoalIds', 'overarchingGoal'],
      ['goal', 'areaIds', 'area'],
      ['activity', 'goalIds', 'goal'],
      ['activity', 'ownerIds', 'member'],
      ['indicator', 'goalIds', 'goal'],
      ['commitment', 'areaIds', 'area'],
      ['request', 'lineId', 'line'],
      ['budget', 'footnotes/footnote', 'line'],
      ['budget', 'footnotes/footnote', 'column'],
    ])
  })

  it('tells one field once', () => {
    const sections: PlanParts['sections'] = [{ blocks: [activityDraft({ goalIds: ['a', 'b'] })] }]
    expect(issuesOf('reference.unresolved', buildPlan({ sections }))).toHaveLength(1)
  })
})

describe('references in running text', () => {
  const refer = (...to: ReferenceTarget[]): readonly SectionParts[] => [
    {
      id: 'text',
      blocks: [
        {
          type: 'quote',
          id: 'quote',
          attribution: null,
          content: [
            {
              type: 'paragraph',
              id: 'inner',
              content: to.map((target) => ({ type: 'reference' as const, to: target })),
            },
          ],
        },
        goalDraft(),
      ],
    },
    { blocks: [budgetDraft({ groups: [groupDraft({ lines: [lineDraft({ amounts: amounts(1, 1) })] })] })] },
  ]
  const target = (kind: string, id: string) => referenceTargetSchema.parse({ kind, id })
  const found = (sections: readonly SectionParts[]) =>
    issuesOf('reference.unresolved', buildPlan({ overarchingGoals, sections })).map(
      ({ blockId, path, params }) => [blockId, path, params['kind']],
    )

  it('lead to sections, blocks at any depth, lines and overarching goals', () => {
    const known = [
      target('section', 'text'),
      target('block', 'goal'),
      target('block', 'inner'),
      target('line', 'line'),
      target('overarchingGoal', 'og'),
    ]
    expect(found(refer(...known))).toEqual([])
  })

  it('are found where their target is gone, once for each kind', () => {
    const kinds = ['section', 'block', 'line', 'overarchingGoal']
    const gone = kinds.flatMap((kind) => [target(kind, 'gone'), target(kind, 'gone-too')])
    expect(found(refer(...gone))).toEqual(kinds.map((kind) => ['quote', null, kind]))
  })
})

describe('what pays for what', () => {
  it('must be lines of the plan', () => {
    const sections: PlanParts['sections'] = [
      {
        blocks: [
          activityDraft({ lineIds: ['line', 'gone'] }),
          projectDraft({ goalIds: ['gone'], lineIds: ['gone'] }),
          budgetDraft({
            groups: [groupDraft({ lines: [lineDraft({ amounts: amounts(1, 1), pairedLineId: 'gone' })] })],
          }),
        ],
      },
    ]
    const found = issuesOf('reference.unresolved', buildPlan({ sections }))
    expect(found.map(({ blockId, path, params }) => [blockId, path, params['kind']])).toEqual([
      ['activity', 'lineIds', 'line'],
      ['project', 'goalIds', 'goal'],
      ['project', 'lineIds', 'line'],
      ['budget', 'lines/line/pairedLineId', 'line'],
    ])
  })
})

describe('words that mention a place', () => {
  const mentionsIn = (text: string, others: PlanParts['sections'] = [], instruction: string | null = null) =>
    issuesOf(
      'reference.unresolved',
      buildPlan({ sections: [{ instruction, blocks: [paragraphDraft(text)] }, ...(others ?? [])] }),
    ).map(({ sectionId, blockId, path, params }) => [sectionId, blockId, path, params])

  it('are silent where the place is there', () => {
    const others: PlanParts['sections'] = [
      { title: 'Budget', numbering: 'appendix', blocks: [paragraphDraft('Tabell 1. Rader', 'caption')] },
      {
        blocks: [{ type: 'derivedFigure', id: 'figure', view: 'scorecard', caption: 'Styrkort' }],
      },
    ]
    expect(mentionsIn('Se bilaga 1, avsnitt 2, figur 1 och tabell 1.', others)).toEqual([])
  })

  it('are found where it is not, in the text and in the instruction', () => {
    expect(mentionsIn('Se bilaga 1 och figur 4.', [], 'Skriv om avsnitt 9.')).toEqual([
      ['section-1', null, 'instruction', { kind: 'mention', words: 'avsnitt 9' }],
      ['section-1', 'paragraph', null, { kind: 'mention', words: 'bilaga 1' }],
      ['section-1', 'paragraph', null, { kind: 'mention', words: 'figur 4' }],
    ])
  })

  it('are found where the place lacks what the text says it has', () => {
    const text = 'I bilaga 1 finns förutom mål även aktiviteter.'
    const appendix = (...blocks: BlockDraft[]): PlanParts['sections'] => [{ numbering: 'appendix', blocks }]
    expect(mentionsIn(text, appendix(goalDraft()))).toMatchObject([
      ['section-1', 'paragraph', null, { kind: 'mention', words: 'bilaga 1', lacks: 'aktiviteter' }],
    ])
    expect(mentionsIn(text, appendix(goalDraft(), activityDraft()))).toEqual([])
    expect(mentionsIn(text, appendix(paragraphDraft('Mål och aktiviteter för året', 'said')))).toEqual([])
  })
})
