/**
 * A line without any figure. Cells that are empty on purpose are figures in this sense: somebody has decided.
 *
 * Source: every line of the real budgets has at least one amount; a line that waits for its first is unfinished.
 */
import type { BudgetColumn } from '../../budget/column.ts'
import { sectionRule } from '../rule.ts'
import { cellsOf, lineName, linesIn, type PlacedCell, type PlacedLine } from './lines.ts'

export const lineEmpty = sectionRule({
  code: 'budget.line-empty',
  severity: 'block',
  inSection: (section, { columns }) =>
    linesIn(section)
      .filter((placed) => isLineEmpty(placed, columns))
      .map(({ budget, line }) => ({
        blockId: budget.id,
        path: `lines/${line.id}`,
        params: { line: lineName(line) },
      })),
})

export function isLineEmpty(placed: PlacedLine, columns: readonly BudgetColumn[]): boolean {
  const cells = cellsOf(placed, columns)
  return cells.length > 0 && cells.every(isMissing)
}

/** No figure yet, and nothing typed that should have been one. */
export const isMissing = ({ amount }: PlacedCell): boolean =>
  amount.kind === 'unknown' && amount.typed === null
