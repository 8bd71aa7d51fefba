/** Links for a board: made, counted and revoked by those who keep the case. */
import { boardLinkIdSchema } from '@samplan/domain'
import { Hono } from 'hono'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { createBoardLink, listed, newBoardLinkSchema } from '../board/links.ts'
import { valid } from '../http/body.ts'
import { paced } from '../http/paced.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { openPlan, requireRight } from '../plans/openPlan.ts'
import { planParamSchema } from '../plans/planParam.ts'

const linkParamSchema = planParamSchema.extend({ linkId: boardLinkIdSchema })

export function boardLinkRoutes(services: Services) {
  const { boardLinks } = services.storage
  return new Hono<AppEnvironment>()
    .get('/:planId/board-links', valid('param', planParamSchema), async (context) => {
      const { planId } = context.req.valid('param')
      requireRight(await openPlan(services, context.var.principal, planId), 'keep-case')
      return context.json((await boardLinks.list(planId)).map(listed))
    })
    .post(
      '/:planId/board-links',
      paced(services.now),
      valid('param', planParamSchema),
      valid('json', newBoardLinkSchema),
      async (context) => {
        const { principal } = context.var
        const { planId } = context.req.valid('param')
        requireRight(await openPlan(services, principal, planId), 'keep-case')
        const made = await createBoardLink(services, principal, planId, context.req.valid('json'))
        return context.json(made, 201)
      },
    )
    .delete('/:planId/board-links/:linkId', valid('param', linkParamSchema), async (context) => {
      const { planId, linkId } = context.req.valid('param')
      requireRight(await openPlan(services, context.var.principal, planId), 'keep-case')
      const link = (await boardLinks.list(planId)).find(({ id }) => id === linkId)
      if (link === undefined) throw new Problem(404, 'link-unknown')
      // Revoked before is as good.
      await boardLinks.revoke(planId, linkId, services.now())
      return context.body(null, 204)
    })
}
