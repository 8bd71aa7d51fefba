import { frozenPlanOf, planIdSchema, type FrozenPlan } from '@samplan/domain'
import { arbitraryPlan } from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePlans } from './comparePlans.ts'
import { summariseComparison } from './summariseComparison.ts'
import { planComparisonSchema } from './comparison.ts'
import { comparisonSummarySchema } from './comparisonSummary.ts'

const frozen: fc.Arbitrary<FrozenPlan> = arbitraryPlan.map((plan) => frozenPlanOf(plan, (id) => `Namn ${id}`))

describe('two plans that say the same', () => {
  it('differ in nothing', () => {
    fc.assert(
      fc.property(frozen, (plan) => {
        const comparison = comparePlans(plan, structuredClone(plan))
        expect(comparison).toMatchObject({ isSame: true, isUnlisted: false })
        expect(planComparisonSchema.parse(comparison)).toEqual(comparison)
        comparisonSummarySchema.parse(summariseComparison(comparison))
      }),
    )
  })
  it('differ in nothing with ids of their own', () => {
    fc.assert(
      fc.property(frozen, (plan) => {
        const comparison = comparePlans(plan, { ...structuredClone(plan), id: planIdSchema.parse('other') })
        expect(comparison).toMatchObject({ isSame: true, isUnlisted: false })
      }),
    )
  })
})
