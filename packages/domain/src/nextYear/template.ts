/**
 * Templates of an organisation (mallar): what its plans have in common, without what one of them says. Sections with
 * their instructions, areas and overarching goals, labels and settings, the budget's lines without amounts.
 */
import type { Block } from '../blocks/block.ts'
import type { NewId, PlanId } from '../ids.ts'
import { NO_CASE } from '../plan/outline.ts'
import type { Plan } from '../plan/plan.ts'
import { carryPlan } from './carryPlan.ts'
import { proposeNextYear } from './proposeNextYear.ts'

/** The plan's structure, as a plan that nobody has written in. */
export const templateOf = (plan: Plan): Plan => ({
  ...plan,
  ...NO_CASE,
  state: 'drafting',
  previousPlan: null,
  facts: { ...plan.facts, diaryNumber: null, caseTitle: null },
  members: [],
  sections: plan.sections.map((section) => ({
    ...section,
    ownerIds: [],
    status: 'draft',
    statusChange: null,
    changedAfterApproval: null,
    dueDate: null,
    carriedFrom: null,
    blocks: section.blocks.flatMap(structureOf),
  })),
  removedSections: [],
})

/** What of a block is the same in every year's plan. */
function structureOf(block: Block): Block[] {
  switch (block.type) {
    case 'derivedFigure':
    case 'heading':
      return [block]
    case 'budget':
      return [
        {
          ...block,
          groups: block.groups.map((group) => ({
            ...group,
            lines: group.lines.map((line) => ({ ...line, amounts: {}, conflicts: [], carriedFrom: [] })),
            statedTotal: group.statedTotal && { ...group.statedTotal, amounts: {} },
          })),
          statedResult: block.statedResult && { ...block.statedResult, amounts: {} },
          footnotes: [],
          takenRequests: [],
          reconciliation: null,
        },
      ]
    default:
      return []
  }
}

/** A plan of its own, for the year given; it remembers nothing of the template, which may be changed or removed. */
export function planFromTemplate(
  template: Plan,
  {
    year,
    title,
    ...made
  }: {
    readonly year: number
    readonly title: string
    readonly planId: PlanId
    readonly newId: NewId
  },
): Plan {
  const plan = carryPlan(template, { ...proposeNextYear(template), text: 'carried', year, title }, made)
  return {
    ...plan,
    previousPlan: null,
    // There is no year to compare with: the new column stands alone.
    budgetColumns: plan.budgetColumns.slice(0, 1),
    sections: plan.sections.map((section) => ({
      ...section,
      carriedFrom: null,
      blocks: section.blocks.map(withoutOrigin),
    })),
  }
}

function withoutOrigin(block: Block): Block {
  if (block.type !== 'budget') return block
  const groups = block.groups.map((group) => ({
    ...group,
    lines: group.lines.map((line) => ({ ...line, amounts: {}, carriedFrom: [] })),
  }))
  return { ...block, groups }
}
