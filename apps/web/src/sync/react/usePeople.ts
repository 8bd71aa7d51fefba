import type { PlanId, UserId } from '@samplan/domain'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { peopleQuery } from '../../api/queries.ts'
import type { PlanPerson } from '../../api/schemas.ts'
import { useOpenPlan } from './planContext.ts'
import { usePlanOutline } from './usePlan.ts'

const byId = (people: readonly PlanPerson[]): ReadonlyMap<UserId, PlanPerson> =>
  new Map(people.map((person) => [person.userId, person]))

const peopleById = (planId: PlanId) =>
  queryOptions({ ...peopleQuery(planId), staleTime: Number.POSITIVE_INFINITY, select: byId })

const NOBODY: ReadonlyMap<UserId, PlanPerson> = new Map()

/** The members of the plan by name, which no document holds. Asked for again when the live plan has somebody new. */
export function usePeople(): ReadonlyMap<UserId, PlanPerson> {
  const { planId } = useOpenPlan()
  const members = usePlanOutline()?.members
  const { data, refetch } = useQuery(peopleById(planId))
  const someoneIsNew = data !== undefined && members?.some(({ userId }) => !data.has(userId)) === true
  useEffect(() => {
    if (someoneIsNew) void refetch()
  }, [someoneIsNew, refetch])
  return data ?? NOBODY
}
