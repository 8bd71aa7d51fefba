import { actorIn, userIdSchema } from '@samplan/domain'
import { buildPlan } from '@samplan/domain/testing'
import { expect, test } from 'vitest'
import { awaitsVerdict, verdictsOn } from './verdicts.ts'

const plan = buildPlan()
const actor = (id: string) => actorIn(plan, userIdSchema.parse(id))
const changed = {
  status: 'approved',
  changedAfterApproval: { by: userIdSchema.parse('officer'), at: 1 },
} as const
const head = (status: 'draft' | 'ready' | 'returned' | 'approved') => ({ status, changedAfterApproval: null })

test('who reviews may approve what is not, and send back what was handed in', () => {
  const director = actor('director')
  expect(verdictsOn(head('draft'), 'drafting', director)).toEqual({ approve: 'first', sendBack: false })
  expect(verdictsOn(head('ready'), 'drafting', director)).toEqual({ approve: 'first', sendBack: true })
  expect(verdictsOn(head('approved'), 'drafting', director)).toEqual({ approve: null, sendBack: true })
  expect(verdictsOn(changed, 'drafting', director)).toEqual({ approve: 'again', sendBack: true })
})

test('nobody else may, and nobody while the plan is frozen', () => {
  const none = { approve: null, sendBack: false }
  expect(verdictsOn(head('ready'), 'drafting', actor('officer'))).toEqual(none)
  expect(verdictsOn(head('ready'), 'drafting', null)).toEqual(none)
  expect(verdictsOn(head('ready'), 'frozen', actor('director'))).toEqual(none)
})

test('a verdict is asked for by who marks it ready, and by who changes what was approved', () => {
  expect(awaitsVerdict(head('ready'))).toBe(true)
  expect(awaitsVerdict(changed)).toBe(true)
  expect(awaitsVerdict(head('approved'))).toBe(false)
  expect(awaitsVerdict(head('draft'))).toBe(false)
})
