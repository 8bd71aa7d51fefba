import { blockIdSchema, lineIdSchema } from '@samplan/domain'
import {
  activityDraft,
  amounts,
  budgetDraft,
  buildPlan,
  goalDraft,
  groupDraft,
  lineDraft,
} from '@samplan/domain/testing'
import { expect, test } from 'vitest'
import { linksToAll } from './linksToAll.ts'
import { linkKind } from './linkKind.ts'

const lines = ['a', 'b'].map((id) => lineDraft({ id, amounts: amounts(1, 1) }))
const plan = buildPlan({
  sections: [
    {
      blocks: [
        goalDraft(),
        activityDraft({ goalIds: ['goal'], lineIds: ['a', 'b'] }),
        budgetDraft({ groups: [groupDraft({ lines })] }),
      ],
    },
  ],
})

test('what is linked to several of the things is told once', () => {
  const targets = ['a', 'b'].map((id) => ({ kind: 'line' as const, id: lineIdSchema.parse(id) }))
  expect(linksToAll(plan, targets).map(({ blockId }) => blockId)).toEqual(['activity'])
})

test('what goes away as well is not told', () => {
  const targets = ['goal', 'activity'].map((id) => ({ kind: 'block' as const, id: blockIdSchema.parse(id) }))
  expect(linksToAll(plan, targets)).toEqual([])
})

test('a link is called by what it comes from', () => {
  expect(linkKind({ from: 'activity' })).toEqual({ structured: 'activity' })
  expect(linkKind({ from: 'area' })).toEqual({ structured: null, other: 'area' })
  expect(linkKind({ from: 'paragraph' })).toEqual({ structured: null, other: 'text' })
})
