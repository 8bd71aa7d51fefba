/** What a new line's amount of last year is, and whether all of last year's money has found its line. */
import type { Amount } from '../budget/amount.ts'
import { amountIn } from '../budget/cell.ts'
import type { BudgetLine } from '../budget/budget.ts'
import type { ColumnId, LineId } from '../ids.ts'
import type { LineChoice } from './choices.ts'

export type OldLines = ReadonlyMap<LineId, BudgetLine>

/** The amount that stands in the comparison column of the new line. */
export function comparisonAmount(choice: LineChoice, old: OldLines, columnId: ColumnId): Amount {
  if (choice.comparisonKronor !== null) return { kind: 'known', kronor: choice.comparisonKronor }
  const amounts = choice.from.flatMap((id) => {
    const line = old.get(id)
    return line === undefined ? [] : [amountIn(line, columnId)]
  })
  const [only, ...more] = amounts
  if (only === undefined) return { kind: 'none' }
  return more.length === 0 ? only : sumOf(amounts)
}

/** Of merged lines: unknown with one unknown among them, empty where all are. */
function sumOf(amounts: readonly Amount[]): Amount {
  if (amounts.some(({ kind }) => kind === 'unknown')) return { kind: 'unknown', typed: null }
  const known = amounts.flatMap((amount) => (amount.kind === 'known' ? [amount.kronor] : []))
  if (known.length === 0) return { kind: 'none' }
  return { kind: 'known', kronor: known.reduce((sum, kronor) => sum + kronor, 0) }
}

/** New lines that share old ones, directly or through each other: their money must come out even together. */
export interface Kindred {
  readonly choices: readonly LineChoice[]
  readonly from: ReadonlySet<LineId>
}

export function kindredOf(choices: readonly LineChoice[]): Kindred[] {
  const groups = new Set<Growing>()
  const groupOf = new Map<LineId, Growing>()
  for (const choice of choices) {
    const touching = new Set(choice.from.flatMap((id) => groupOf.get(id) ?? []))
    const [joined = { choices: [], from: new Set<LineId>() }, ...others] = touching
    for (const other of others) {
      for (const kin of other.choices) joined.choices.push(kin)
      for (const id of other.from) joined.from.add(id)
      groups.delete(other)
    }
    joined.choices.push(choice)
    for (const id of choice.from) joined.from.add(id)
    for (const id of others.length === 0 ? choice.from : joined.from) groupOf.set(id, joined)
    groups.add(joined)
  }
  return [...groups]
}

/** A group while others join it. */
interface Growing {
  readonly choices: LineChoice[]
  readonly from: Set<LineId>
}
