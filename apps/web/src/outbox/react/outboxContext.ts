import type { PlanId } from '@samplan/domain'
import { createContext, useContext } from 'react'
import type { HeldReview } from '../held/HeldReview.ts'
import type { PendingCommand } from '../keptCommand.ts'
import type { Outbox } from '../Outbox.ts'
import type { Watched } from '../../sync/signal.ts'

export interface OpenOutbox {
  readonly planId: PlanId
  readonly outbox: Outbox
  readonly held: HeldReview
  /** On its way, refused and held back, in the order of asking. */
  readonly pending: Watched<readonly PendingCommand[]>
}

export const OutboxContext = createContext<OpenOutbox | null>(null)

export function useOpenOutbox(): OpenOutbox {
  const open = useContext(OutboxContext)
  if (open === null) throw new Error('this hook needs an OutboxProvider above it')
  return open
}
