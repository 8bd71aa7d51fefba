import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Plan, UserId } from '@samplan/domain'
import { issuesQuery, planQuery, plansQuery } from '../../api/queries.ts'
import type { PlanListEntry } from '../../api/schemas.ts'
import { useOnNews } from '../inbox/index.ts'
import { workOf, type Work } from './workOf.ts'

export interface PlanWork {
  readonly plan: Plan
  readonly work: Work
}

export interface AllWork {
  /** Null until the list is here. */
  readonly plans: readonly PlanListEntry[] | null
  /** The plans being written, each with what there is to do in it; those that could not be read are left out. */
  readonly drafting: readonly PlanWork[]
  readonly isPending: boolean
  readonly error: Error | null
}

/** Reads every plan being written that the person is a member of: an association has one or two at a time. */
export function useWork(userId: UserId): AllWork {
  const queryClient = useQueryClient()
  const { data: plans = null, error } = useQuery(plansQuery)
  // What one is told of is what changes one's work.
  useOnNews(() => void queryClient.invalidateQueries({ queryKey: plansQuery.queryKey }))
  const written = (plans ?? []).filter(({ state, role }) => state === 'drafting' && role !== null)
  const planReads = useQueries({ queries: written.map(({ planId }) => planQuery(planId)) })
  const issueReads = useQueries({ queries: written.map(({ planId }) => issuesQuery(planId)) })
  const drafting = planReads.flatMap(({ data: plan }, index) =>
    plan ? [{ plan, work: workOf(plan, issueReads[index]?.data ?? [], userId) }] : [],
  )
  return {
    plans,
    drafting,
    isPending: (plans === null && error === null) || planReads.some((read) => read.isPending),
    error: error ?? planReads.find((read) => read.error)?.error ?? null,
  }
}
