/** Which cells differ between two readings of a budget: what others are told to have changed. */
import type { Budget, BudgetLine, LineId } from '@samplan/domain'
import { equalityDeep } from 'lib0/function'

export interface CellName {
  readonly lineId: LineId
  /** A column's id, `code` or `label`. */
  readonly column: string
}

/** Lines that were not there before are new, and not changed. */
export function changedCells(before: Budget, after: Budget): readonly CellName[] {
  const known = new Map(linesOf(before).map((line) => [line.id, line]))
  return linesOf(after).flatMap((line) => {
    const old = known.get(line.id)
    return old && old !== line ? changedIn(old, line) : []
  })
}

function changedIn(before: BudgetLine, after: BudgetLine): CellName[] {
  const columns = new Set([...Object.keys(before.amounts), ...Object.keys(after.amounts)])
  const amounts = [...columns].filter(
    (column) => !equalityDeep(Reflect.get(before.amounts, column), Reflect.get(after.amounts, column)),
  )
  const texts = (['code', 'label'] as const).filter((field) => before[field] !== after[field])
  return [...texts, ...amounts].map((column) => ({ lineId: after.id, column }))
}

const linesOf = ({ groups }: Budget): readonly BudgetLine[] => groups.flatMap(({ lines }) => lines)
