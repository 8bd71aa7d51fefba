import { placedBlocks, type BlockId, type BudgetRequest, type Plan } from '@samplan/domain'
import { useFromPlan } from '../../../sync/index.ts'
import { useBlockField } from '../editing/useBlockField.ts'

export type RequestStanding =
  | { readonly state: BudgetRequest['status'] }
  | { readonly state: 'taken'; readonly kronor: number }

/** How far a request has come. Taken over into another line than the one it asks for now, it is not taken. */
export function useRequestStanding(blockId: BlockId): RequestStanding {
  const takenRequests = useFromPlan(takenIn)
  const [status] = useBlockField('request', blockId, 'status')
  const [lineId] = useBlockField('request', blockId, 'lineId')
  const taken = takenRequests.find((entry) => entry.requestId === blockId && entry.lineId === lineId)
  return taken ? { state: 'taken', kronor: taken.kronor } : { state: status }
}

const takenIn = (plan: Plan | null) =>
  placedBlocks(plan?.sections ?? [], 'budget').flatMap(({ block }) => block.takenRequests)
