/** A plan for a person who may read it; for everybody else there is no such plan. */
import {
  may,
  mayReadPlan,
  type Actor,
  type CommandErrorCode,
  type Outline,
  type PlanId,
} from '@samplan/domain'
import type { SyncError } from '@samplan/sync'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ActingUser } from '../accounts/principal.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { actorFor } from './actor.ts'

export interface OpenedPlan {
  readonly outline: Outline
  readonly actor: Actor
}

/** @throws Problem 404 for a plan that does not exist, is another organisation's, or that one may not read */
export async function openPlan(
  { storage, sync }: Services,
  principal: ActingUser,
  planId: PlanId,
): Promise<OpenedPlan> {
  const entry = await storage.planIndex.get(planId)
  if (entry?.organisationId !== principal.organisation.id) throw new Problem(404, 'plan-unknown')
  const outline = await sync.readOutline(planId)
  const actor = actorFor(outline, principal)
  if (actor === null || !mayReadPlan(actor)) throw new Problem(404, 'plan-unknown')
  return { outline, actor }
}

/** @throws Problem 403 */
export function requireRight({ actor }: OpenedPlan, right: Parameters<typeof may>[1]): void {
  if (!may(actor, right)) throw new Problem(403, 'forbidden')
}

/** What a policy or a check refuses. */
export const refused = (code: CommandErrorCode): Problem => new Problem(statusOf(code), code)

const NOT_YOURS: ReadonlySet<CommandErrorCode> = new Set([
  'forbidden',
  'section-not-yours',
  'message-not-yours',
])
const LOCKED: ReadonlySet<CommandErrorCode> = new Set(['plan-locked', 'comments-closed'])

function statusOf(code: CommandErrorCode): ContentfulStatusCode {
  if (NOT_YOURS.has(code)) return 403
  if (LOCKED.has(code)) return 423
  return code.endsWith('-unknown') ? 404 : 409
}

/** What the sync core refuses, in HTTP's words. */
export function syncProblem({ code }: SyncError): Problem {
  if (code === 'plan-locked') return new Problem(423, code)
  if (code === 'plan-unknown' || code === 'doc-unknown') return new Problem(404, code)
  return new Problem(503, code, {}, 5)
}
