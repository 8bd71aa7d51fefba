import type { Notice, Plan, PlanId, SectionId, UserId } from '@samplan/domain'
import { useQueries } from '@tanstack/react-query'
import { peopleQuery, planQuery } from '../../../api/queries.ts'
import type { PlanPerson } from '../../../api/schemas.ts'

/** What the sentences need of a plan; a notice holds ids alone. */
export interface NoticePlan {
  readonly title: string | null
  readonly sectionTitles: ReadonlyMap<SectionId, string | null>
  readonly names: ReadonlyMap<UserId, string>
}

/** Headings are seldom changed: what was read within some minutes will do. Milliseconds. */
const FRESH = 300_000

const titlesOf = ({ facts, sections }: Plan): Omit<NoticePlan, 'names'> => ({
  title: facts.title,
  sectionTitles: new Map(sections.map(({ id, title }) => [id, title])),
})

const namesOf = (people: readonly PlanPerson[]): NoticePlan['names'] =>
  new Map(people.map(({ userId, name }) => [userId, name]))

/** Null until every plan has been read, or has refused: names that come one by one make the lines jump. */
export function useNoticePlans(notices: readonly Notice[]): ReadonlyMap<PlanId, NoticePlan> | null {
  const planIds = [...new Set(notices.map(({ planId }) => planId))]
  const plans = useQueries({
    queries: planIds.map((planId) => ({ ...planQuery(planId), staleTime: FRESH, select: titlesOf })),
  })
  const people = useQueries({
    queries: planIds.map((planId) => ({ ...peopleQuery(planId), staleTime: FRESH, select: namesOf })),
  })
  if ([...plans, ...people].some(({ isPending }) => isPending)) return null
  return new Map(
    planIds.map((planId, index) => [
      planId,
      {
        title: plans[index]?.data?.title ?? null,
        sectionTitles: plans[index]?.data?.sectionTitles ?? new Map(),
        names: people[index]?.data ?? new Map(),
      },
    ]),
  )
}
