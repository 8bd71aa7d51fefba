/** The held review: comments and verdicts that wait until their author sends them. Nobody else sees them. */
import type { PlanId } from '@samplan/domain'
import type { HeldBy } from '@samplan/storage'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Principal } from '../accounts/principal.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import type { Services } from '../life/services.ts'
import { openPlan, requireRight } from '../plans/openPlan.ts'
import { planParamSchema } from '../plans/planParam.ts'
import { heldCommandSchema } from '../review/heldCommand.ts'
import { holdCommand } from '../review/holdCommand.ts'
import { sendHeld } from '../review/sendHeld.ts'

/** Chosen by the client, as it chooses an `Idempotency-Key`. */
const heldIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
export const heldBodySchema = z.object({ command: heldCommandSchema })
export const heldSendingSchema = z.object({
  /** Milliseconds since the epoch; null, or a time that has been, for now. */
  at: z.int().nonnegative().nullable(),
})

export function heldRoutes(services: Services) {
  const { storage, now } = services
  const { heldReview } = storage
  const planParam = valid('param', planParamSchema)
  const heldParam = valid('param', planParamSchema.extend({ heldId: heldIdSchema }))
  const open = (principal: Principal, planId: PlanId) => openPlan(services, principal, planId)
  return new Hono<AppEnvironment>()
    .get('/:planId/held', planParam, async (context) => {
      const { principal } = context.var
      const { planId } = context.req.valid('param')
      await open(principal, planId)
      const by = heldBy(principal, planId)
      return context.json({ commands: await heldReview.list(by), sendAt: await heldReview.sendAt(by) })
    })
    .put('/:planId/held/:heldId', heldParam, valid('json', heldBodySchema), async (context) => {
      const { principal } = context.var
      const { planId, heldId } = context.req.valid('param')
      const plan = await open(principal, planId)
      const { command } = context.req.valid('json')
      await holdCommand(services, heldBy(principal, planId), plan, { id: heldId, command })
      return context.body(null, 204)
    })
    .delete('/:planId/held/schedule', planParam, async (context) => {
      const { principal } = context.var
      const { planId } = context.req.valid('param')
      await open(principal, planId)
      await heldReview.unschedule(heldBy(principal, planId))
      return context.body(null, 204)
    })
    .delete('/:planId/held/:heldId', heldParam, async (context) => {
      const { principal } = context.var
      const { planId, heldId } = context.req.valid('param')
      await open(principal, planId)
      await heldReview.remove(heldBy(principal, planId), heldId)
      return context.body(null, 204)
    })
    .post('/:planId/held/send', planParam, valid('json', heldSendingSchema), async (context) => {
      const { principal } = context.var
      const { planId } = context.req.valid('param')
      requireRight(await open(principal, planId), 'review')
      const by = heldBy(principal, planId)
      const { at } = context.req.valid('json')
      if (at === null || at <= now())
        return context.json({ sendAt: null, ...(await sendHeld(services, principal, by)) })
      await heldReview.schedule(by, at)
      return context.json({ sendAt: at, sent: 0, people: 0, failed: [] })
    })
}

const heldBy = ({ user, organisation }: Principal, planId: PlanId): HeldBy => ({
  planId,
  userId: user.id,
  organisationId: organisation.id,
})
