/** Budget requests (äskanden) beside the lines they ask for: the column "Äskat". */
import { kronorIn } from '../budget/cell.ts'
import type { Budget } from '../budget/budget.ts'
import type { BudgetRequest } from '../budget/request.ts'
import { currentColumn } from '../budget/yearColumns.ts'
import type { BlockId, ColumnId, LineId } from '../ids.ts'
import type { Plan } from '../plan/plan.ts'
import type { Section } from '../plan/section.ts'
import { placedBlocks } from './placedBlocks.ts'

/** "Utkast", "Inskickat", "I budgeten". */
export type RequestState = 'draft' | 'submitted' | 'taken'

export interface PlacedRequest {
  readonly request: BudgetRequest
  readonly section: Section
  readonly state: RequestState
  /** What the economist took over, in kronor; the request may have changed since. */
  readonly takenKronor: number | null
}

export interface LineRequests {
  readonly requests: readonly PlacedRequest[]
  /** Sum of what is asked for, drafts left out; null while nobody has sent in a readable amount. */
  readonly askedKronor: number | null
  /** Asked − this year's amount on the line; null unless both are numbers. */
  readonly difference: number | null
}

/** By line; a request that has not chosen its line stands nowhere here. */
export function requestsByLine(
  plan: Pick<Plan, 'sections' | 'budgetColumns' | 'facts'>,
): ReadonlyMap<LineId, LineRequests> {
  const column = currentColumn(plan.budgetColumns, plan.facts.year)
  const budgets = placedBlocks(plan.sections, 'budget').map(({ block }) => block)
  const amounts = new Map(column ? budgets.flatMap((budget) => lineAmounts(budget, column.id)) : [])
  const requests = Map.groupBy(placeRequests(plan.sections, budgets), ({ request }) => request.lineId)

  const byLine = new Map<LineId, LineRequests>()
  for (const [lineId, placed] of requests) {
    if (lineId !== null) byLine.set(lineId, lineRequests(placed, amounts.get(lineId) ?? null))
  }
  return byLine
}

const lineAmounts = (budget: Budget, columnId: ColumnId): [LineId, number | null][] =>
  budget.groups.flatMap(({ lines }) => lines.map((line) => [line.id, kronorIn(line, columnId)]))

function placeRequests(sections: readonly Section[], budgets: readonly Budget[]): PlacedRequest[] {
  const taken = new Map<BlockId, Budget['takenRequests'][number]>(
    budgets.flatMap(({ takenRequests }) => takenRequests.map((entry) => [entry.requestId, entry])),
  )
  return placedBlocks(sections, 'request').map(({ block, section }) => {
    const entry = taken.get(block.id)
    // Taken into another line than the one asked for now is not taken.
    const isTaken = entry !== undefined && entry.lineId === block.lineId
    return {
      request: block,
      section,
      state: isTaken ? 'taken' : block.status,
      takenKronor: isTaken ? entry.kronor : null,
    }
  })
}

function lineRequests(requests: readonly PlacedRequest[], lineKronor: number | null): LineRequests {
  const asked = requests.flatMap(({ request, state }) =>
    state !== 'draft' && request.amount.kind === 'known' ? [request.amount.kronor] : [],
  )
  const askedKronor = asked.length > 0 ? asked.reduce((sum, kronor) => sum + kronor, 0) : null
  const difference = askedKronor === null || lineKronor === null ? null : askedKronor - lineKronor
  return { requests, askedKronor, difference }
}
