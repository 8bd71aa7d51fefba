/**
 * Earmarked money: what a line brings in is what the line that it pays for costs. A note, for a project may well cost
 * more than it is granted; but somebody should know.
 *
 * Source: courses and conferences of the real plans, on both sides of the table under one code, 3 400 000 and 3 700 000
 * kronor. Several lines may pay for one; they are summed, and the first of them tells. This year's column alone: what was
 * budgeted earlier is not to be mended. Silent while one of the lines has no figure.
 */
import { kronorIn } from '../../budget/cell.ts'
import type { BudgetColumn } from '../../budget/column.ts'
import type { BudgetLine } from '../../budget/budget.ts'
import { sectionRule, type Finding } from '../rule.ts'
import { budgetsIn, cellPath, lineName } from './lines.ts'

export const pairDiffers = sectionRule({
  code: 'budget.pair-differs',
  severity: 'note',
  inSection: (section, { current }) =>
    current === null
      ? []
      : budgetsIn(section).flatMap((budget) =>
          pairsOf(budget.groups.flatMap(({ lines }) => lines)).flatMap((pair) =>
            compare(pair, current).map((finding) => ({ ...finding, blockId: budget.id })),
          ),
        ),
})

interface Pair {
  /** At least one. */
  readonly payers: readonly BudgetLine[]
  readonly paid: BudgetLine
}

/** Two lines that name each other are one pair. */
function pairsOf(lines: readonly BudgetLine[]): Pair[] {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const known = new Set<BudgetLine>()
  const paired = lines.filter(({ pairedLineId }) => pairedLineId !== null && byId.has(pairedLineId))
  return [...Map.groupBy(paired, ({ pairedLineId }) => pairedLineId)].flatMap(([id, payers]) => {
    const paid = id === null ? undefined : byId.get(id)
    if (paid === undefined || known.has(paid)) return []
    for (const payer of payers) known.add(payer)
    return [{ payers, paid }]
  })
}

function compare({ payers, paid }: Pair, column: BudgetColumn): Finding<'budget.pair-differs'>[] {
  const [first] = payers
  const amount = kronorIn(paid, column.id)
  const sum = payers.reduce<number | null>((total, line) => {
    const kronor = kronorIn(line, column.id)
    return total === null || kronor === null ? null : total + kronor
  }, 0)
  if (first === undefined || amount === null || sum === null || sum === amount) return []
  const params = {
    line: lineName(first),
    column: column.label,
    other: lineName(paid),
    difference: sum - amount,
  }
  return [{ path: cellPath(first, column), params }]
}
