import { may, type PlanId, type UserId } from '@samplan/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { cancelSchedule, heldQuery, scheduleHeld, sendHeldNow } from '../../api/held.ts'
import { useActor } from '../../sync/index.ts'
import { heldPending } from './heldPending.ts'
import type { HeldReview } from './HeldReview.ts'
import { readHoldChoice, writeHoldChoice } from './holdChoice.ts'

export function useHeldReviewOf(planId: PlanId, userId: UserId): HeldReview {
  const actor = useActor()
  const client = useQueryClient()
  const mayReview = actor !== null && may(actor, 'review')
  const { data } = useQuery({ ...heldQuery(planId), enabled: mayReview })
  const [isOn, setOn] = useState(() => readHoldChoice(userId))
  return useMemo(() => {
    const after = async <Result>(done: Promise<Result>): Promise<Result> => {
      const result = await done
      await client.invalidateQueries({ queryKey: heldQuery(planId).queryKey })
      return result
    }
    return {
      isOffered: mayReview && Boolean(data),
      // While nobody knows whether the server can, what was meant to be held is not sent.
      isHolding: mayReview && isOn && data !== null,
      setHolding: (chosen) => {
        setOn(chosen)
        writeHoldChoice(userId, chosen)
      },
      commands: (data?.commands ?? []).map(heldPending(userId)),
      sendAt: data?.sendAt ?? null,
      sendNow: () => after(sendHeldNow(planId)),
      schedule: (at) => after(scheduleHeld(planId, at)),
      cancelSchedule: () => after(cancelSchedule(planId)),
    }
  }, [planId, userId, client, mayReview, data, isOn])
}
