/**
 * What a footnote takes from its line is within the line's amount. Only parts that are taken from the line count:
 * money from elsewhere (equity, say) stands outside the table and may be any sum.
 *
 * Source: Norrbotten 2011, where 265 000 kronor are of the line and 383 400 come from equity.
 */
import { kronorIn } from '../../budget/cell.ts'
import type { Budget, BudgetLine } from '../../budget/budget.ts'
import type { BudgetColumn } from '../../budget/column.ts'
import type { Footnote } from '../../budget/footnote.ts'
import { budgetsIn, lineName } from '../budget/lines.ts'
import { sectionRule, type Finding } from '../rule.ts'
import { itemsSum } from './itemsSum.ts'

export const exceedsLine = sectionRule({
  code: 'footnote.exceeds-line',
  severity: 'block',
  inSection: (section, { columns }) =>
    budgetsIn(section).flatMap((budget) =>
      budget.footnotes.flatMap((footnote) => {
        const line = lineOf(budget, footnote)
        const column = columns.find(({ id }) => id === footnote.columnId)
        return line && column ? compare(budget, footnote, line, column) : []
      }),
    ),
})

const lineOf = (budget: Budget, { lineId }: Footnote): BudgetLine | undefined =>
  budget.groups.flatMap(({ lines }) => lines).find(({ id }) => id === lineId)

function compare(
  budget: Budget,
  footnote: Footnote,
  line: BudgetLine,
  column: BudgetColumn,
): Finding<'footnote.exceeds-line'>[] {
  const amount = kronorIn(line, column.id)
  const total = takenFromLine(footnote)
  if (amount === null || total <= amount) return []
  return [
    {
      blockId: budget.id,
      path: `footnotes/${footnote.id}`,
      params: {
        mark: footnote.mark,
        line: lineName(line),
        column: column.label,
        total,
        amount,
        difference: total - amount,
      },
    },
  ]
}

/** A part counts with its items; where they are not all known, with the total it states. */
const takenFromLine = ({ parts }: Footnote): number =>
  parts
    .filter(({ fromLine }) => fromLine)
    .reduce((sum, part) => sum + (itemsSum(part) ?? part.statedTotal ?? 0), 0)
