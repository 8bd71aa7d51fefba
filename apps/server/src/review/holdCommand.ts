import { authorise, type Command } from '@samplan/domain'
import type { HeldBy } from '@samplan/storage'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { refused, requireRight, type OpenedPlan } from '../plans/openPlan.ts'

const MAX_HELD = 500

/** Judged when it is held, so that its author hears at once, and again when it is sent. @throws Problem */
export async function holdCommand(
  { storage, now }: Pick<Services, 'storage' | 'now'>,
  by: HeldBy,
  plan: OpenedPlan,
  { id, command }: { readonly id: string; readonly command: Command },
): Promise<void> {
  requireRight(plan, 'review')
  const verdict = authorise(plan.actor, command, plan.outline)
  if (!verdict.ok) throw refused(verdict.code)
  const isHeld = await storage.heldReview.put(by, { id, command, heldAt: now() }, MAX_HELD)
  if (!isHeld) throw new Problem(409, 'held-too-many', { max: MAX_HELD })
}
