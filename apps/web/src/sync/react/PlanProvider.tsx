import type { PlanId, UserId } from '@samplan/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { planQuery } from '../../api/queries.ts'
import { useSession } from '../../session/index.ts'
import type { PlanSession } from '../PlanSession.ts'
import { browserSession } from './browserSession.ts'
import { PlanContext } from './planContext.ts'
import { useKeepSeenPlan } from './useKeepSeenPlan.ts'
import { useNetworkEvents } from './useNetworkEvents.ts'
import { useSignedOut } from './useSignedOut.ts'
import { useWatched } from './useWatched.ts'
import { whileWatched } from './whileWatched.ts'

interface PlanProviderProps {
  readonly planId: PlanId
  readonly userId: UserId
  readonly children: ReactNode
}

/** Keeps one live connection to the plan for everything below it. */
export function PlanProvider({ planId, userId, children }: PlanProviderProps) {
  const session = usePlanSession(planId, userId)
  useNetworkEvents(session)
  useSignedOut(session)
  useKeepSeenPlan(session, planId, userId)
  const open = useMemo(() => session && { planId, userId, session }, [planId, userId, session])
  return open && <PlanContext value={open}>{children}</PlanContext>
}

function usePlanSession(planId: PlanId, userId: UserId): PlanSession | null {
  const { incarnation } = useSession().me
  const queryClient = useQueryClient()
  const opening = useMemo(
    () =>
      whileWatched(
        () => {
          const session = browserSession({ planId, userId, incarnation })
          session.start()
          // The plan can be read before forty documents have arrived; without an answer it is read when they have.
          queryClient.fetchQuery(planQuery(planId)).then(
            (snapshot) => session.begin(snapshot),
            () => undefined,
          )
          return session
        },
        (session) => void session.stop(),
      ),
    [planId, userId, incarnation, queryClient],
  )
  return useWatched(opening)
}
