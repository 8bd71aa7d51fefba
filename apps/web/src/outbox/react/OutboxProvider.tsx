import type { PlanId, UserId } from '@samplan/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, type ReactNode } from 'react'
import { heldQuery } from '../../api/held.ts'
import { useSession } from '../../session/index.ts'
import { derive } from '../../sync/signal.ts'
import { browserOutbox } from '../browserOutbox.ts'
import { withHeld } from '../held/heldPending.ts'
import { useHeldReviewOf } from '../held/useHeldReviewOf.ts'
import type { Outbox } from '../Outbox.ts'
import { OutboxContext } from './outboxContext.ts'
import { useWakeUp } from './useWakeUp.ts'

interface OutboxProviderProps {
  readonly planId: PlanId
  readonly userId: UserId
  readonly children: ReactNode
}

/** Sends what waits for the plan for as long as one of its pages is open. */
export function OutboxProvider({ planId, userId, children }: OutboxProviderProps) {
  const outbox = useOutboxOf(planId, userId)
  const held = useHeldReviewOf(planId, userId)
  useWakeUp(outbox)
  const open = useMemo(
    () => ({
      planId,
      outbox,
      held,
      pending: derive(outbox.pending, (onTheirWay) => withHeld(onTheirWay, held.commands)),
    }),
    [planId, outbox, held],
  )
  return <OutboxContext value={open}>{children}</OutboxContext>
}

function useOutboxOf(planId: PlanId, userId: UserId): Outbox {
  const { incarnation } = useSession().me
  const client = useQueryClient()
  const outbox = useMemo(() => {
    const onHeld = () => void client.invalidateQueries({ queryKey: heldQuery(planId).queryKey })
    return browserOutbox({ planId, userId, incarnation, onHeld })
  }, [planId, userId, incarnation, client])
  useEffect(() => {
    outbox.start()
    return () => outbox.stop()
  }, [outbox])
  return outbox
}
