/** Earmarked money: a line and the line on the other side that pays for it, or that it pays for. */
import { amountIn, changeOf, type Budget, type BudgetLine, type ColumnId, type LineId } from '@samplan/domain'

export interface Pair {
  readonly partner: BudgetLine
  /** This line − its partner, in kronor; null unless both have a figure. */
  readonly difference: number | null
}

const NO_PAIRS: ReadonlyMap<LineId, Pair> = new Map()

/** By line; both lines of a pair have one, whichever of them names the other. */
export function pairsIn(
  { groups }: Pick<Budget, 'groups'>,
  columnId: ColumnId | null,
): ReadonlyMap<LineId, Pair> {
  const isPaired = groups.some((group) => group.lines.some(({ pairedLineId }) => pairedLineId !== null))
  if (!isPaired) return NO_PAIRS
  const lines = new Map(groups.flatMap((group) => group.lines.map((line) => [line.id, line])))
  const pairs = new Map<LineId, Pair>()
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
