/** What the rules say of a plan as its documents stand. */
import { COMMENTS, projectThreads } from '@samplan/document'
import { validatePlan, type Issue, type PlanId } from '@samplan/domain'
import type { SyncService } from '@samplan/sync'

export async function issuesOf(
  sync: Pick<SyncService, 'read' | 'readPlan'>,
  planId: PlanId,
): Promise<Issue[]> {
  const threads = await sync.read(planId, COMMENTS, projectThreads)
  return validatePlan({ plan: await sync.readPlan(planId), threads })
}
