import { expect, test } from 'vitest'
import { placeToContinue } from './placeToContinue.ts'
import { planOf, sectionId, userId } from './testing.ts'
import { workOf } from './workOf.ts'

const plan = planOf([
  { id: 'a', owners: ['anna'], status: 'approved' },
  { id: 'b', owners: ['anna'] },
])
const drafting = [{ plan, work: workOf(plan, [], userId('anna')) }]
const last = { planId: plan.id, sectionId: sectionId('a'), at: 1, caret: null }

test('leads to where one last wrote', () => {
  expect(placeToContinue(drafting, last)).toMatchObject({ section: { id: 'a' }, at: 1 })
})

test('without such a place, to the first own section that is not handed in', () => {
  expect(placeToContinue(drafting, null)).toMatchObject({ section: { id: 'b' }, at: null })
  expect(placeToContinue(drafting, { ...last, sectionId: sectionId('gone') })).toMatchObject({
    section: { id: 'b' },
  })
})

test('leads nowhere when there is nothing to write', () => {
  expect(placeToContinue([], last)).toBeNull()
})
