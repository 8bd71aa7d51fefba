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
  return choices.reduce<Kindred[]>((groups, choice) => {
    const own = new Set(choice.from)
    const touching = groups.filter(({ from }) => !from.isDisjointFrom(own))
    const others = groups.filter((group) => !touching.includes(group))
    const joined = {
      choices: [...touching.flatMap((group) => group.choices), choice],
      from: touching.reduce((all, { from }) => all.union(from), own),
    }
    return [...others, joined]
  }, [])
}
