/** Earmarked money: a line and the line on the other side that pays for it, or that it pays for. */
import type { ColumnId, LineId } from '../ids.ts'
import type { Budget, BudgetLine } from './budget.ts'
import { amountIn } from './cell.ts'
import { changeOf } from './change.ts'

export interface LinePair {
  readonly partner: BudgetLine
  /** This line − its partner, in kronor; null unless both have a figure. */
  readonly difference: number | null
}

const NO_PAIRS: ReadonlyMap<LineId, LinePair> = new Map()

/** By line; both lines of a pair have one, whichever of them names the other. */
export function linePairs(
  { groups }: Pick<Budget, 'groups'>,
  columnId: ColumnId | null,
): ReadonlyMap<LineId, LinePair> {
  const isPaired = groups.some((group) => group.lines.some(({ pairedLineId }) => pairedLineId !== null))
  if (!isPaired) return NO_PAIRS
  const lines = new Map(groups.flatMap((group) => group.lines.map((line) => [line.id, line])))
  const pairs = new Map<LineId, LinePair>()
  const pair = (line: BudgetLine, partner: BudgetLine) => {
    const change = columnId && changeOf(amountIn(line, columnId), amountIn(partner, columnId))
    pairs.set(line.id, { partner, difference: change?.kronor ?? null })
  }
  for (const line of lines.values()) {
    const partner = line.pairedLineId === null ? undefined : lines.get(line.pairedLineId)
    if (!partner || partner.id === line.id) continue
    pair(line, partner)
    // What the partner itself names goes before what is named of it.
    if (partner.pairedLineId === null || !lines.has(partner.pairedLineId)) pair(partner, line)
  }
  return pairs
}
