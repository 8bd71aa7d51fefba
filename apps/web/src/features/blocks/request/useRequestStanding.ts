import {
  currentColumn,
  kronorIn,
  placedBlocks,
  type BlockId,
  type Budget,
  type BudgetRequest,
  type ColumnId,
  type LineId,
  type Plan,
} from '@samplan/domain'
import { useFromPlan } from '../../../sync/index.ts'
import { useBlockField } from '../editing/useBlockField.ts'

export interface RequestStanding {
  /** `taken`: the economist has taken it over into the line that it asks for now. */
  readonly state: BudgetRequest['status'] | 'taken'
  /** What the budget says this year of the line asked for; null where it says nothing, and of a draft. */
  readonly inBudget: number | null
}

/** How far a request has come. Taken over into another line than the one it asks for now, it is not taken. */
export function useRequestStanding(blockId: BlockId): RequestStanding {
  const { taken, kronor } = useFromPlan(standings)
  const [status] = useBlockField('request', blockId, 'status')
  const [lineId] = useBlockField('request', blockId, 'lineId')
  const entry = taken.find((one) => one.requestId === blockId && one.lineId === lineId)
  const state = entry ? 'taken' : status
  const now = lineId === null ? undefined : kronor[lineId]
  return { state, inBudget: state === 'draft' ? null : (now ?? entry?.kronor ?? null) }
}

interface Standings {
  readonly taken: Budget['takenRequests']
  readonly kronor: Readonly<Record<LineId, number>>
}

function standings(plan: Plan | null): Standings {
  const budgets = placedBlocks(plan?.sections ?? [], 'budget').map(({ block }) => block)
  const column = plan && currentColumn(plan.budgetColumns, plan.facts.year)
  return {
    taken: budgets.flatMap(({ takenRequests }) => takenRequests),
    kronor: column ? Object.fromEntries(budgets.flatMap((budget) => amountsIn(budget, column.id))) : {},
  }
}

const amountsIn = ({ groups }: Budget, columnId: ColumnId): [LineId, number][] =>
  groups.flatMap(({ lines }) =>
    lines.flatMap((line): [LineId, number][] => {
      const kronor = kronorIn(line, columnId)
      return kronor === null ? [] : [[line.id, kronor]]
    }),
  )
