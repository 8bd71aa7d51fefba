import { describe, expect, it } from 'vitest'
import { activityDraft, buildPlan, goalDraft, type SectionParts } from '../../testing/build.ts'
import { issuesOf } from '../../testing/issuesOf.ts'

const activities = [
  activityDraft({ id: 'bare', text: 'Ordna ett möte' }),
  activityDraft({ id: 'blank', ownerText: ' ', time: ' ' }),
  activityDraft({ id: 'full', goalIds: ['goal'], ownerIds: ['officer'], time: 'under året' }),
  activityDraft({ id: 'named', goalIds: ['goal'], ownerText: 'Kansliet', time: 'maj' }),
]
const planOf = (parts: SectionParts) =>
  buildPlan({ sections: [{ blocks: [goalDraft(), ...activities], ...parts }] })
const blocksOf = (code: Parameters<typeof issuesOf>[0], parts: SectionParts = {}) =>
  issuesOf(code, planOf(parts)).map(({ blockId }) => blockId)

describe('activities', () => {
  it('activity.no-goal', () => {
    expect(blocksOf('activity.no-goal')).toEqual(['bare', 'blank'])
  })

  it('activity.no-time', () => {
    expect(blocksOf('activity.no-time')).toEqual(['bare', 'blank'])
  })

  it('activity.no-owner', () => {
    expect(blocksOf('activity.no-owner', { ownerIds: [] })).toEqual(['bare', 'blank'])
  })

  it('inherit the owners of their section', () => {
    expect(blocksOf('activity.no-owner', { ownerIds: ['officer'] })).toEqual([])
    expect(blocksOf('activity.no-owner', { ownerIds: [], ownerText: 'Kansliet' })).toEqual([])
    // A reader may not answer for anything.
    expect(blocksOf('activity.no-owner', { ownerIds: ['reader'] })).toEqual(['bare', 'blank'])
  })

  it('are complete enough until the plan asks for completeness', () => {
    const plan = planOf({ ownerIds: [] })
    const relaxed = { ...plan, settings: { ...plan.settings, completeness: false } }
    for (const code of ['activity.no-goal', 'activity.no-time', 'activity.no-owner'] as const) {
      expect(issuesOf(code, relaxed)).toEqual([])
    }
  })
})
