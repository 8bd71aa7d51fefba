import { placedBlocks, type LineId, type Plan } from '@samplan/domain'

interface BudgetLineName {
  readonly id: LineId
  /** "10 Lönekostnader"; the code is missing where the line has none. */
  readonly name: string
}

/** Every line that a request may ask for, in the order of the budgets. */
export const budgetLines = (plan: Plan | null): BudgetLineName[] =>
  placedBlocks(plan?.sections ?? [], 'budget')
    .flatMap(({ block }) => block.groups)
    .flatMap(({ lines }) => lines)
    .map(({ id, code, label }) => ({ id, name: [code, label].filter((part) => part !== null).join(' ') }))
