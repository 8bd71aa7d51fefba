/**
 * A plan as it is decided on and printed: what it says, and nothing of the work on it. No members, states, bin,
 * instructions or requests; the names of those who answer for something, because an account may be erased later.
 */
import { z } from 'zod'
import { blockSchema, type Block } from '../blocks/block.ts'
import { userIdSchema, type UserId } from '../ids.ts'
import { planSchema, type Plan } from '../plan/plan.ts'
import { sectionSchema } from '../plan/section.ts'
import { moneyUnitSchema } from '../plan/settings.ts'
import { effectiveOwners } from '../policies/owners.ts'

/** What is asked for is answered by the budget, which is printed. */
const printedBlockSchema = blockSchema.refine(({ type }) => type !== 'request')

export const frozenSectionSchema = sectionSchema
  .pick({
    id: true,
    parentId: true,
    title: true,
    kicker: true,
    kind: true,
    numbering: true,
    number: true,
    ownerText: true,
    areaIds: true,
    carriedFrom: true,
  })
  .extend({
    /** Who answers for it, inherited from above where it has nobody of its own. */
    ownerIds: z.array(userIdSchema),
    blocks: z.array(printedBlockSchema),
  })
export type FrozenSection = z.infer<typeof frozenSectionSchema>

export const frozenPlanSchema = planSchema
  .pick({ id: true, facts: true, labels: true, overarchingGoals: true, areas: true, budgetColumns: true })
  .extend({
    /** In reading order (depth first); a parent always stands before its children. */
    sections: z.array(frozenSectionSchema),
    /** Everybody whom the plan names by id and who had a name when it was frozen, by id. */
    people: z.array(z.object({ id: userIdSchema, name: z.string() })),
    /** How its amounts are printed; versions from before there was a choice are printed in kronor. */
    moneyUnit: moneyUnitSchema.default('kr'),
  })
export type FrozenPlan = z.infer<typeof frozenPlanSchema>

/** @param nameOf null for somebody whose name is not kept any more */
export function frozenPlanOf(plan: Plan, nameOf: (userId: UserId) => string | null): FrozenPlan {
  const sections = plan.sections.map((section) => ({
    ...section,
    ownerIds: effectiveOwners(plan, section.id),
    blocks: section.blocks.filter(({ type }) => type !== 'request').map(withoutReconciliation),
  }))
  const people = peopleIn(sections).flatMap((id) => {
    const name = nameOf(id)
    return name === null ? [] : [{ id, name }]
  })
  // Parsed, so that what no schema names is not frozen along.
  return frozenPlanSchema.parse({ ...plan, sections, people, moneyUnit: plan.settings.moneyUnit })
}

/** The stamp is the economist's, on the work; what is decided on are the amounts. */
const withoutReconciliation = (block: Block): Block =>
  block.type === 'budget' ? { ...block, reconciliation: null } : block

function peopleIn(sections: readonly Pick<FrozenSection, 'ownerIds' | 'blocks'>[]): UserId[] {
  const ids = sections.flatMap(({ ownerIds, blocks }) => [
    ...ownerIds,
    ...blocks.flatMap((block) => (block.type === 'activity' ? block.ownerIds : [])),
  ])
  return [...new Set(ids)].toSorted()
}
