/** What happens where nobody chooses otherwise: everything goes on, each line as it is. */
import { amountIn } from '../budget/cell.ts'
import type { Budget, BudgetLine } from '../budget/budget.ts'
import { currentColumn } from '../budget/yearColumns.ts'
import { placedBlocks } from '../derive/placedBlocks.ts'
import type { ColumnId } from '../ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { LineChoice, NextYearChoices } from './choices.ts'
import { withYear } from './yearWords.ts'

export function proposeNextYear(plan: Plan): NextYearChoices {
  const { year, title } = plan.facts
  const column = currentColumn(plan.budgetColumns, year)
  return {
    year: year + 1,
    title: withYear(title, year, year + 1),
    text: 'empty',
    leftOut: [],
    goals: placedBlocks(plan.sections, 'goal').map(({ block }) => ({
      blockId: block.id,
      fate: 'carried',
      text: null,
    })),
    lines: placedBlocks(plan.sections, 'budget').flatMap(({ block }) => linesOf(block, column?.id ?? null)),
  }
}

/** A line that was deliberately empty this year already ("Överskott från 2009") has ended. */
const linesOf = ({ groups }: Budget, columnId: ColumnId | null): LineChoice[] =>
  groups.flatMap(({ id: groupId, lines }) =>
    lines.filter((line) => !isEmpty(line, columnId)).map((line) => sameLine(line, groupId)),
  )

const isEmpty = (line: BudgetLine, columnId: ColumnId | null): boolean =>
  columnId !== null && amountIn(line, columnId).kind === 'none'

/** A surplus carried in belongs to its year: it ends, and stands beside what it was. */
const sameLine = (line: BudgetLine, groupId: LineChoice['groupId']): LineChoice => ({
  groupId,
  from: [line.id],
  code: line.code,
  label: line.label,
  comparisonKronor: null,
  isEnded: line.nature === 'carriedIn',
})
