import { expect, it } from 'vitest'
import { decisionIdSchema, planIdSchema, userIdSchema, versionIdSchema } from '../ids.ts'
import { adoptingDecision } from './adoptingDecision.ts'
import type { Decision } from './decision.ts'

const decision = (id: string, given: Partial<Decision>): Decision => ({
  id: decisionIdSchema.parse(id),
  planId: planIdSchema.parse('plan'),
  versionId: versionIdSchema.parse('one'),
  body: 'styrelsen',
  date: '2026-11-20',
  paragraph: '84',
  diaryNumber: null,
  outcome: 'adopted',
  text: 'Planen antas.',
  minutesVerifiedOn: null,
  excerptId: null,
  corrects: null,
  reason: null,
  by: userIdSchema.parse('secretary'),
  byName: 'Sara',
  at: 0,
  versionSha256: '0'.repeat(64),
  previous: null,
  ...given,
})

const decidingBodies = ['styrelsen', 'fullmäktige']
const decisions = [
  decision('board', {}),
  decision('returned', { body: 'fullmäktige', outcome: 'returned' }),
  decision('adopted', { body: 'fullmäktige', outcome: 'adopted-with-changes', paragraph: '12' }),
  decision('late', { body: 'styrelsen', paragraph: '90' }),
]

it('is what the last of the bodies decided, whatever was recorded after it', () => {
  expect(adoptingDecision({ state: 'adopted', decidingBodies, decisions })?.id).toBe('adopted')
})

it('is as it reads when it has been corrected', () => {
  const corrected = decision('correction', {
    body: 'fullmäktige',
    outcome: 'adopted-with-changes',
    paragraph: '13',
    corrects: decisionIdSchema.parse('adopted'),
  })
  const found = adoptingDecision({ state: 'adopted', decidingBodies, decisions: [...decisions, corrected] })
  expect(found?.paragraph).toBe('13')
})

it('is none while the plan is not adopted', () => {
  expect(adoptingDecision({ state: 'frozen', decidingBodies, decisions })).toBeNull()
  expect(adoptingDecision({ state: 'adopted', decidingBodies: [], decisions })).toBeNull()
})
