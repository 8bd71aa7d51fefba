/** "Var står det om X?": every plan that one may read, drafts and their comments too. */
import { searchExcerpt, wordsOf, type PlanId } from '@samplan/domain'
import type { FoundPassage } from '@samplan/storage'
import type { Principal } from '../accounts/principal.ts'
import type { Services } from '../life/services.ts'
import { listPlans, type ListedPlan } from '../plans/listPlans.ts'
import type { IndexPlans } from './indexPlans.ts'

/** So many are shown; who wants the others says more of what is looked for. */
const SHOWN_HITS = 60

export async function findInPlans(
  services: Services,
  indexPlans: IndexPlans,
  principal: Principal,
  query: string,
) {
  const plans = await listPlans(services, principal)
  const planIds = plans.map(({ planId }) => planId)
  await indexPlans(principal.organisation.id, planIds)
  // One more than is shown tells that there are more.
  const found = await services.storage.search.find(planIds, query, SHOWN_HITS + 1)
  const words = wordsOf(query)
  const byPlan: Map<PlanId, FoundPassage[]> = Map.groupBy(found.slice(0, SHOWN_HITS), ({ planId }) => planId)
  const answers = await Promise.all(
    [...byPlan].map(async ([planId, hits]) => {
      const plan = plans.find((candidate) => candidate.planId === planId)
      return plan === undefined ? [] : [await inPlan(services, plan, hits, words)]
    }),
  )
  return { plans: answers.flat(), hasMore: found.length > SHOWN_HITS }
}

async function inPlan(
  { sync }: Services,
  { planId, title, year, state }: ListedPlan,
  hits: readonly FoundPassage[],
  words: readonly string[],
) {
  const { sections } = await sync.readOutline(planId)
  return {
    planId,
    title,
    year,
    state,
    hits: hits.map(({ sectionId, blockId, lineId, threadId, text }) => ({
      sectionId,
      blockId,
      lineId,
      threadId,
      section: sections.find(({ id }) => id === sectionId)?.title ?? null,
      excerpt: [...searchExcerpt(text, words)],
    })),
  }
}
