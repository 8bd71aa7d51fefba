import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryPlan } from '../testing/arbitraryPlan.ts'
import { activityDraft, buildPlan, paragraphDraft, requestDraft } from '../testing/build.ts'
import { frozenPlanOf, frozenPlanSchema } from './frozenPlan.ts'

const NAMES: Readonly<Record<string, string>> = { officer: 'Olle', 'other-officer': 'Åsa' }
const frozen = (...sections: NonNullable<Parameters<typeof buildPlan>[0]>['sections'] & object) =>
  frozenPlanOf(buildPlan({ sections }), (userId) => NAMES[userId] ?? null)

it('holds what is printed, and nothing of the work on it', () => {
  const plan = frozen({
    instruction: 'Skriv kort.',
    status: 'approved',
    dueDate: '2026-12-01',
    blocks: [paragraphDraft('Text.'), requestDraft()],
  })
  expect(Object.keys(plan).toSorted()).toEqual([
    'areas',
    'budgetColumns',
    'facts',
    'id',
    'labels',
    'moneyUnit',
    'overarchingGoals',
    'people',
    'sections',
  ])
  expect(plan.sections.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([['paragraph']])
  expect(JSON.stringify(plan)).not.toMatch(/Skriv kort|approved|2026-12-01|commentsWhileFrozen|reader/)
})

it('says who answers for a section, from above where it has nobody of its own', () => {
  const plan = frozen({ ownerIds: ['officer'] }, { parentId: 'section-1', ownerIds: [] })
  expect(plan.sections.map(({ ownerIds }) => ownerIds)).toEqual([['officer'], ['officer']])
})

it('names whom it names by id, once, and nobody whose name is gone', () => {
  const blocks = [activityDraft({ ownerIds: ['other-officer', 'officer', 'gone'] })]
  expect(frozen({ ownerIds: ['officer'], blocks }).people).toEqual([
    { id: 'officer', name: 'Olle' },
    { id: 'other-officer', name: 'Åsa' },
  ])
})

it('is a value of its own schema, which adds and drops nothing, for every plan', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const value = frozenPlanOf(plan, (userId) => `Namn ${userId}`)
      expect(frozenPlanSchema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value)
      const named = new Set(value.people.map(({ id }) => id))
      for (const { ownerIds } of value.sections) expect(ownerIds.every((id) => named.has(id))).toBe(true)
    }),
    { numRuns: 100 },
  )
})
