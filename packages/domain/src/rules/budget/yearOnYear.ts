/** This year's and the earlier year's amount of each line that has both. */
import { kronorIn } from '../../budget/cell.ts'
import type { BudgetColumn } from '../../budget/column.ts'
import type { Section } from '../../plan/section.ts'
import type { OutlineContext } from '../outlineContext.ts'
import { linesIn, type PlacedLine } from './lines.ts'

export interface YearOnYear extends PlacedLine {
  readonly current: BudgetColumn
  readonly comparison: BudgetColumn
  readonly now: number
  readonly before: number
}

export function yearOnYear(section: Section, { current, comparison }: OutlineContext): YearOnYear[] {
  if (!current || !comparison) return []
  return linesIn(section).flatMap((placed) => {
    const now = kronorIn(placed.line, current.id)
    const before = kronorIn(placed.line, comparison.id)
    return now === null || before === null ? [] : [{ ...placed, current, comparison, now, before }]
  })
}
