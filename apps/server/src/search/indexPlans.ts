/** Brings the search index up to what the plans say now; what has not changed since is not read. */
import { COMMENTS, projectThreads } from '@samplan/document'
import { passagesOf, type OrganisationId, type PlanId } from '@samplan/domain'
import type { IndexedPassage } from '@samplan/storage'
import type { Services } from '../life/services.ts'

export type IndexPlans = (organisationId: OrganisationId, planIds: readonly PlanId[]) => Promise<void>

/** Of several that search at once, one reads a plan and the others wait for it. */
export function createPlanIndexing({ storage, sync }: Pick<Services, 'storage' | 'sync'>): IndexPlans {
  const underWay = new Map<PlanId, Promise<void>>()

  async function index(planId: PlanId, organisationId: OrganisationId, upto: number): Promise<void> {
    const { sections } = await sync.readPlan(planId)
    const threads = await sync.read(planId, COMMENTS, projectThreads)
    const said = passagesOf(sections).map((passage): IndexedPassage => ({ ...passage, threadId: null }))
    const commented = threads.flatMap(({ id, sectionId, messages }) =>
      messages.map(({ body }): IndexedPassage => ({
        sectionId,
        blockId: null,
        lineId: null,
        threadId: id,
        text: body,
      })),
    )
    await storage.search.replace({ planId, organisationId }, upto, [...said, ...commented])
  }

  return async (organisationId, planIds) => {
    const stale = await storage.search.stale(planIds)
    for (const [planId, upto] of stale) {
      const indexing =
        underWay.get(planId) ?? index(planId, organisationId, upto).finally(() => underWay.delete(planId))
      underWay.set(planId, indexing)
      // One after the other: a house's first search shall not read all its plans into memory at once.
      await indexing
    }
  }
}
