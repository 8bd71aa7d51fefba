import { roleSchema, userIdSchema, type PlanId, type UserId } from '@samplan/domain'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { z } from 'zod'
import { request } from '../../api/request.ts'
import type { Person } from '../types.ts'
import { useOpenPlan } from './planContext.ts'
import { usePlan } from './usePlan.ts'

const peopleSchema = z.array(
  z.object({ userId: userIdSchema, name: z.string(), email: z.string().nullish(), role: roleSchema }),
)

const peopleQuery = (planId: PlanId) =>
  queryOptions({
    queryKey: ['plans', planId, 'people'],
    queryFn: ({ signal }) => request(peopleSchema, `/api/plans/${planId}/people`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    select: byId,
  })

const byId = (people: z.infer<typeof peopleSchema>): ReadonlyMap<UserId, Person> =>
  new Map(people.map((person) => [person.userId, { ...person, email: person.email ?? null }]))

const NOBODY: ReadonlyMap<UserId, Person> = new Map()

/** The members of the plan by name, which no document holds. Asked for again when the live plan's members change. */
export function usePeople(): ReadonlyMap<UserId, Person> {
  const { planId } = useOpenPlan()
  const members = usePlan()?.members
  const { data, refetch } = useQuery(peopleQuery(planId))
  const someoneIsNew = data !== undefined && members?.some(({ userId }) => !data.has(userId)) === true
  useEffect(() => {
    if (someoneIsNew) void refetch()
  }, [someoneIsNew, members, refetch])
  return data ?? NOBODY
}
