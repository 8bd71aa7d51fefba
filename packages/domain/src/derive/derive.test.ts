import { describe, expect, it } from 'vitest'
import { lineIdSchema } from '../ids.ts'
import { buildPlan, goalDraft, requestDraft } from '../testing/build.ts'
import { amounts, budgetDraft, groupDraft, known, lineDraft } from '../testing/buildBudget.ts'
import { matrix } from './matrix.ts'
import { requestsByLine } from './requests.ts'
import { scorecard } from './scorecard.ts'
import { tableOfContents } from './tableOfContents.ts'

const plan = buildPlan({
  overarchingGoals: ['og1', 'og2'].map((id) => ({ id, text: id, shortLabel: null })),
  areas: [
    { id: 'area1', title: 'Ett', altTitles: [], overarchingGoalIds: ['og2'] },
    { id: 'area2', title: 'Två', altTitles: [], overarchingGoalIds: [] },
  ],
  sections: [
    { areaIds: ['area1'], blocks: [goalDraft({ id: 'a', overarchingGoalIds: ['og1'] })] },
    {
      parentId: 'section-1',
      blocks: [
        goalDraft({ id: 'b', overarchingGoalIds: ['og1', 'og2'], areaIds: ['area2'] }),
        goalDraft({ id: 'c', overarchingGoalIds: ['gone'] }),
        goalDraft({ id: 'd' }),
      ],
    },
  ],
})

const idsOf = (goals: readonly { block: { id: string } }[]) => goals.map(({ block }) => block.id)

describe('scorecard', () => {
  it('lists each goal under what it contributes to, and the rest apart', () => {
    const { rows, without } = scorecard(plan)
    expect(rows.map((row) => [row.overarchingGoal.id, idsOf(row.goals)])).toEqual([
      ['og1', ['a', 'b']],
      ['og2', ['b']],
    ])
    expect(idsOf(without)).toEqual(['c', 'd'])
    expect(without[0]?.section.id).toBe('section-2')
  })
})

describe('matrix', () => {
  it('crosses goals with their own areas and those of their section', () => {
    const cells = matrix(plan).map((row) => row.cells.map(({ goals, declared }) => [idsOf(goals), declared]))
    expect(cells).toEqual([
      [
        [['a', 'b'], false],
        [['b'], false],
      ],
      [
        [['b'], true],
        [['b'], false],
      ],
    ])
  })
})

describe('tableOfContents', () => {
  it('lists what has a title, with number and depth', () => {
    const heads = buildPlan({
      sections: [
        { kind: 'cover', title: 'Omslag', numbering: 'none' },
        { title: null, numbering: 'none' },
        { title: 'Uppdraget' },
        { title: 'Vision', parentId: 'section-3' },
        { title: 'Budget', numbering: 'appendix' },
      ],
    }).sections
    expect(tableOfContents(heads).map(({ number, title, depth }) => [number, title, depth])).toEqual([
      ['1', 'Uppdraget', 1],
      ['1.1', 'Vision', 2],
      ['Bilaga 1', 'Budget', 1],
    ])
  })
})

describe('requestsByLine', () => {
  const lineId = lineIdSchema.parse('line')
  const withRequests = (...requests: Parameters<typeof requestDraft>[0][]) =>
    requestsByLine(
      buildPlan({
        sections: [
          {
            blocks: requests.map((parts, index) =>
              requestDraft({ id: `r${index}`, lineId: 'line', ...parts }),
            ),
          },
          {
            blocks: [
              budgetDraft({
                groups: [groupDraft({ lines: [lineDraft({ amounts: amounts(160_000, 0) })] })],
                takenRequests: [
                  { requestId: 'r0', lineId: 'line', kronor: 160_000 },
                  { requestId: 'r1', lineId: 'other', kronor: 1 },
                ],
              }),
            ],
          },
        ],
      }),
    ).get(lineId)

  it('adds what is asked for and compares it with the line', () => {
    const asked = withRequests({ amount: known(150_000) }, { amount: known(20_000) }, { status: 'draft' })
    expect(asked).toMatchObject({ askedKronor: 170_000, difference: 10_000 })
    expect(asked?.requests.map(({ state, takenKronor }) => [state, takenKronor])).toEqual([
      ['taken', 160_000],
      ['submitted', null],
      ['draft', null],
    ])
  })

  it('counts no draft and nothing unreadable', () => {
    const asked = withRequests({ lineId: null }, { amount: known(5), status: 'draft' })
    expect(asked).toMatchObject({ askedKronor: null, difference: null })
    expect(withRequests({ amount: { kind: 'unknown', typed: 'mer' } })).toMatchObject({ askedKronor: null })
    expect(withRequests({ lineId: null })).toBeUndefined()
  })

  it('knows no difference to a line without a figure', () => {
    const asked = withRequests({ amount: known(5) })
    expect(asked).toMatchObject({ askedKronor: 5, difference: -159_995 })
    const elsewhere = requestsByLine(
      buildPlan({ sections: [{ blocks: [requestDraft({ lineId: 'line', amount: known(5) })] }] }),
    ).get(lineId)
    expect(elsewhere).toMatchObject({ askedKronor: 5, difference: null })
  })
})
