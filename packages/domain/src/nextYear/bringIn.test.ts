import { expect, it } from 'vitest'
import { activityDraft, buildPlan, goalDraft, paragraphDraft } from '../testing/build.ts'
import { budgetDraft, groupDraft, lineDraft, norrbotten2016Budget } from '../testing/buildBudget.ts'
import { bringIn } from './bringIn.ts'

const lastYear = buildPlan({
  sections: [
    {
      blocks: [
        goalDraft({ id: 'old-goal' }),
        activityDraft({ goalIds: ['old-goal', 'closed-goal'], lineIds: ['old-line'] }),
        {
          type: 'paragraph',
          id: 'text',
          content: [
            { type: 'reference', to: { kind: 'section', id: 'old-section' } },
            { type: 'reference', to: { kind: 'block', id: 'nowhere' } },
          ],
        },
        norrbotten2016Budget(),
        paragraphDraft('Mer.', 'more'),
      ],
    },
  ],
}).sections[0]?.blocks

it('brings the text, and leads what refers to last year’s things to this year’s', () => {
  const plan = buildPlan({
    sections: [
      {
        carriedFrom: { planId: 'last', sectionId: 'old-section' },
        blocks: [goalDraft({ id: 'goal', carriedFrom: { planId: 'last', blockId: 'old-goal' } })],
      },
      {
        blocks: [
          budgetDraft({ groups: [groupDraft({ lines: [lineDraft({ carriedFrom: ['old-line'] })] })] }),
        ],
      },
    ],
  })
  expect(bringIn(plan, lastYear ?? [])).toMatchObject([
    { type: 'activity', goalIds: ['goal'], lineIds: ['line'] },
    {
      content: [{ to: { kind: 'section', id: 'section-1' } }, { to: { kind: 'block', id: 'nowhere' } }],
    },
    { type: 'paragraph', id: 'more' },
  ])
})
