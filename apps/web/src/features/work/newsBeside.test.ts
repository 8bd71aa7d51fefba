import { noticeSchema, planIdSchema, sectionIdSchema } from '@samplan/domain'
import { expect, test } from 'vitest'
import { newsBeside } from './newsBeside.ts'

const notice = (kind: string, sectionId: string | null, planId = 'plan') =>
  noticeSchema.parse({
    id: `${kind}-${planId}-${sectionId}`,
    kind,
    planId,
    sectionId,
    threadId: null,
    by: 'somebody',
    at: 1,
    excerpt: null,
    readAt: null,
  })

test('a section that waits is not told of twice, but what was said in it is', () => {
  const notices = [
    notice('section-returned', 'culture'),
    notice('comment', 'culture'),
    notice('section-returned', 'growth'),
    notice('section-returned', 'culture', 'other'),
    notice('section-ready', null),
  ]
  const news = newsBeside(notices, [
    { plan: { id: planIdSchema.parse('plan') }, section: { id: sectionIdSchema.parse('culture') } },
  ])
  expect(news).toEqual(notices.slice(1))
})
