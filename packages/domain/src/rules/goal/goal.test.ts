import { describe, expect, it } from 'vitest'
import { activityDraft, buildPlan, goalDraft, type PlanParts } from '../../testing/build.ts'
import { issuesOf } from '../../testing/issuesOf.ts'

const overarchingGoals = [{ id: 'og', text: 'Övergripande', shortLabel: null }]
const areas = [{ id: 'area', title: 'Område', altTitles: [], overarchingGoalIds: [] }]
const build = (sections: PlanParts['sections'] = []) => buildPlan({ overarchingGoals, areas, sections })

describe('goal.no-overarching-goal', () => {
  it('asks what the goal contributes to', () => {
    const plan = build([
      {
        blocks: [
          goalDraft({ id: 'with', overarchingGoalIds: ['og'] }),
          goalDraft({ id: 'without', text: 'Ett mål' }),
        ],
      },
    ])
    expect(issuesOf('goal.no-overarching-goal', plan)).toMatchObject([
      { severity: 'warn', blockId: 'without', path: 'overarchingGoalIds', params: { text: 'Ett mål' } },
    ])
  })
})

describe('goal.no-area', () => {
  const blocks = [goalDraft({ id: 'own', areaIds: ['area'] }), goalDraft({ id: 'none' })]

  it('asks for an area', () => {
    expect(issuesOf('goal.no-area', build([{ blocks }])).map(({ blockId }) => blockId)).toEqual(['none'])
  })

  it('takes the area of the section, or of the section above it', () => {
    expect(issuesOf('goal.no-area', build([{ areaIds: ['area'], blocks }]))).toEqual([])
    const below = build([{ areaIds: ['area'] }, { parentId: 'section-1', blocks }])
    expect(issuesOf('goal.no-area', below)).toEqual([])
  })
})

describe('goal.no-activity', () => {
  it('finds the activity wherever it stands', () => {
    const plan = build([
      { blocks: [goalDraft({ id: 'served' }), goalDraft({ id: 'idle' })] },
      { blocks: [activityDraft({ goalIds: ['served'] })] },
    ])
    expect(issuesOf('goal.no-activity', plan)).toMatchObject([
      { severity: 'warn', sectionId: 'section-1', blockId: 'idle' },
    ])
  })
})

describe('completeness', () => {
  it('is off until the plan asks for it', () => {
    const plan = build([{ blocks: [goalDraft()] }])
    const settings = { ...plan.settings, completeness: false }
    for (const code of ['goal.no-overarching-goal', 'goal.no-area', 'goal.no-activity'] as const) {
      expect(issuesOf(code, plan)).toHaveLength(1)
      expect(issuesOf(code, { ...plan, settings })).toEqual([])
    }
  })
})
