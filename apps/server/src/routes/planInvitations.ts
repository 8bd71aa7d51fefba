/** Invitations to a plan, for those who manage its members. */
import { roleSchema } from '@samplan/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { openPlan, requireRight } from '../plans/openPlan.ts'
import { planParamSchema } from '../plans/planParam.ts'
import { runCommand } from '../plans/runCommand.ts'

export const newInvitationSchema = z.object({ email: z.email().max(254), role: roleSchema })
const invitationParamSchema = planParamSchema.extend({ invitationId: z.string().max(100) })

export const planInvitationRoutes = (services: Services) =>
  new Hono<AppEnvironment>()
    .get('/:planId/invitations', valid('param', planParamSchema), async (context) => {
      const { planId } = context.req.valid('param')
      requireRight(await openPlan(services, context.var.principal, planId), 'manage-outline')
      const open = await services.storage.invitations.listOpen(planId, services.now())
      return context.json(
        open.map(({ tokenHash, email, role, createdAt, expiresAt }) => ({
          id: tokenHash,
          email,
          role,
          createdAt: new Date(createdAt).toISOString(),
          expiresAt: new Date(expiresAt).toISOString(),
        })),
      )
    })
    .post(
      '/:planId/invitations',
      valid('param', planParamSchema),
      valid('json', newInvitationSchema),
      async (context) => {
        const command = { type: 'set-member', ...context.req.valid('json') } as const
        const done = await runCommand(
          services,
          context.var.principal,
          context.req.valid('param').planId,
          command,
        )
        return context.json(done, 201)
      },
    )
    .delete('/:planId/invitations/:invitationId', valid('param', invitationParamSchema), async (context) => {
      const { planId, invitationId } = context.req.valid('param')
      requireRight(await openPlan(services, context.var.principal, planId), 'manage-outline')
      const invitation = await services.storage.invitations.find(invitationId)
      if (invitation?.planId !== planId) throw new Problem(404, 'not-found')
      await services.storage.invitations.revoke(invitationId)
      return context.body(null, 204)
    })
