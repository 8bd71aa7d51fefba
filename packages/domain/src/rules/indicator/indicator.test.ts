import { describe, expect, it } from 'vitest'
import { buildPlan, indicatorDraft } from '../../testing/build.ts'
import { issuesOf } from '../../testing/issuesOf.ts'

const plan = buildPlan({
  sections: [
    {
      blocks: [
        indicatorDraft({ id: 'bare', name: 'Antal möten' }),
        indicatorDraft({ id: 'target', baseline: '', target: '12' }),
        indicatorDraft({ id: 'both', baseline: 'närmare 400', target: '10–20 %' }),
      ],
    },
  ],
})

describe('indicators', () => {
  it('indicator.no-baseline', () => {
    expect(issuesOf('indicator.no-baseline', plan)).toMatchObject([
      { severity: 'warn', blockId: 'bare', path: 'baseline', params: { text: 'Antal möten' } },
      { blockId: 'target' },
    ])
  })

  it('indicator.no-target', () => {
    expect(issuesOf('indicator.no-target', plan)).toMatchObject([{ blockId: 'bare', path: 'target' }])
  })

  it('are left alone until the plan asks for completeness', () => {
    const relaxed = { ...plan, settings: { ...plan.settings, completeness: false } }
    expect(issuesOf('indicator.no-baseline', relaxed)).toEqual([])
    expect(issuesOf('indicator.no-target', relaxed)).toEqual([])
  })
})
