import { describe, expect, it } from 'vitest'
import {
  activityDraft,
  buildPlan,
  goalDraft,
  indicatorDraft,
  requestDraft,
  type PlanParts,
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
