/** Frozen plans for tests of comparing, and what a summary counts that is not the same. */
import { frozenPlanOf, planIdSchema, type FrozenPlan } from '@samplan/domain'
import { arbitraryPlan, buildPlan, type PlanParts, type SectionParts } from '@samplan/domain/testing'
import type * as fc from 'fast-check'
import type { PlanComparison } from '../comparison.ts'
import { summariseComparison } from '../summariseComparison.ts'

const NAMES: Readonly<Record<string, string>> = { officer: 'Anna Ek', 'other-officer': 'Bo Lund' }

export const frozen = (parts: PlanParts): FrozenPlan =>
  frozenPlanOf(buildPlan(parts), (id) => NAMES[id] ?? `Namn ${id}`)

export const arbitraryFrozen: fc.Arbitrary<FrozenPlan> = arbitraryPlan.map((plan) =>
  frozenPlanOf(plan, (id) => `Namn ${id}`),
)

/** Another plan, that says the same. */
export const asAnother = (plan: FrozenPlan): FrozenPlan => ({
  ...structuredClone(plan),
  id: planIdSchema.parse('another'),
})

/** A plan of one section with these blocks. */
export const withBlocks = (blocks: SectionParts['blocks'], parts: PlanParts = {}): FrozenPlan =>
  frozen({ ...parts, sections: [blocks ? { blocks } : {}] })

/** "goals.reworded": 1; of what there is none of, nothing. */
export function differences(comparison: PlanComparison): Record<string, number> {
  const { isSame: _isSame, budget, ...kinds } = summariseComparison(comparison)
  const counts = {
    ...kinds,
    lines: budget.lines,
    footnotes: budget.footnotes,
    facts: { changed: comparison.facts.length + comparison.columns.length },
  }
  return Object.fromEntries(
    Object.entries(counts).flatMap(([part, some]) =>
      Object.entries(some)
        .filter(([what, count]) => what !== 'same' && count > 0)
        .map(([what, count]): [string, number] => [`${part}.${what}`, count]),
    ),
  )
}
