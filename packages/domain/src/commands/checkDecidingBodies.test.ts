import { expect, it } from 'vitest'
import type { Outline } from '../plan/outline.ts'
import { buildPlan } from '../testing/build.ts'
import { someStamp } from '../testing/stamp.ts'
import { reopeningSchema, type Reopening } from '../versions/reopening.ts'
import { checkCommand } from './checkCommand.ts'

const never = buildPlan()

const reopened = (reason: Reopening['reason']): Outline => ({
  ...never,
  reopening: reopeningSchema.parse({
    ...someStamp,
    reason,
    versionId: 'v1',
    decisionId: reason === 'returned-by-director' ? null : 'd1',
    note: '',
  }),
})

function set(outline: Outline, facts: Partial<Outline['facts']>): string {
  const verdict = checkCommand(outline, { type: 'set-facts', facts })
  return verdict.ok ? 'ok' : verdict.code
}

it('keeps the deciding bodies while a wording that was decided is written in', () => {
  const outline = reopened('wording')
  expect(set(outline, { decidingBodies: ['någon annan'] })).toBe('deciding-bodies-fixed')
  expect(set(outline, { decidingBodies: [] })).toBe('deciding-bodies-fixed')
  expect(set(outline, { decidingBodies: [...never.facts.decidingBodies] })).toBe('ok')
  expect(set(outline, { title: 'Ny titel' })).toBe('ok')
})

it('lets them change when the plan was taken back, or was never frozen', () => {
  for (const outline of [reopened('returned-by-director'), reopened('returned-by-body'), never])
    expect(set(outline, { decidingBodies: ['någon annan'] })).toBe('ok')
})
