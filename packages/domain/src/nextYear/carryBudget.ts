/** This year's budget as next year's: its amounts become the comparison, and the new column waits for figures. */
import type { Amount } from '../budget/amount.ts'
import type { Budget, BudgetLine, StatedRow } from '../budget/budget.ts'
import type { BudgetColumn } from '../budget/column.ts'
import type { ColumnId, LineId } from '../ids.ts'
import type { LineChoice } from './choices.ts'
import type { Carrying } from './carryProse.ts'
import { comparisonAmount, type OldLines } from './lineOrigins.ts'

export interface NewColumns {
  readonly next: BudgetColumn
  /** This year's column, which next year is compared with; null where the plan had none. */
  readonly comparison: BudgetColumn | null
}

/** A chosen line with the id it gets. */
export interface NewLine {
  readonly id: LineId
  readonly choice: LineChoice
}

export function carryBudget(
  budget: Budget,
  title: string,
  {
    lines,
    old,
    columns,
    carrying,
  }: {
    readonly lines: readonly NewLine[]
    readonly old: OldLines
    readonly columns: NewColumns
    readonly carrying: Carrying
  },
): Budget {
  const { comparison } = columns
  return {
    type: 'budget',
    id: carrying.ids.block(budget.id),
    title,
    groups: budget.groups.map((group) => ({
      ...group,
      id: carrying.ids.group(group.id),
      lines: lines
        .filter(({ choice }) => choice.groupId === group.id)
        .map((line) => carryLine(line, { old, columns, carrying })),
      statedTotal: carryStated(group.statedTotal, comparison),
    })),
    statedResult: carryStated(budget.statedResult, comparison),
    // Footnotes itemise last year's decisions and stay with last year's plan.
    footnotes: [],
    takenRequests: [],
    reconciliation: null,
  }
}

function carryLine(
  { id, choice }: NewLine,
  {
    old,
    columns,
    carrying,
  }: {
    readonly old: OldLines
    readonly columns: NewColumns
    readonly carrying: Carrying
  },
): BudgetLine {
  const [first] = choice.from.flatMap((lineId) => old.get(lineId) ?? [])
  return {
    id,
    code: choice.code,
    label: choice.label,
    explanation: first?.explanation ?? null,
    amounts: amountsOf(choice, old, columns),
    conflicts: [],
    nature: first?.nature ?? 'ordinary',
    pairedLineId:
      first === undefined || first.pairedLineId === null
        ? null
        : (carrying.lines.get(first.pairedLineId) ?? null),
    carriedFrom: choice.from,
  }
}

function amountsOf(
  choice: LineChoice,
  old: OldLines,
  { next, comparison }: NewColumns,
): BudgetLine['amounts'] {
  const ended: [ColumnId, Amount][] = choice.isEnded ? [[next.id, { kind: 'none' }]] : []
  if (comparison === null) return Object.fromEntries(ended)
  const before = comparisonAmount(choice, old, comparison.id)
  const isSaid = before.kind !== 'unknown' || before.typed !== null
  return Object.fromEntries([...ended, ...(isSaid ? [[comparison.id, before] as const] : [])])
}

/** What was stated of this year stays stated; the new year states nothing yet. */
function carryStated(stated: StatedRow | null, comparison: BudgetColumn | null): StatedRow | null {
  if (stated === null) return null
  const kronor = comparison === null ? undefined : stated.amounts[comparison.id]
  return {
    label: stated.label,
    amounts: comparison === null || kronor === undefined ? {} : { [comparison.id]: kronor },
  }
}
