import { Hono } from 'hono'
import { readFreezeReview } from '../case/readFreezeReview.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import type { Services } from '../life/services.ts'
import { openPlan } from '../plans/openPlan.ts'
import { planParamSchema } from '../plans/planParam.ts'

export const freezeReviewRoutes = (services: Services) =>
  new Hono<AppEnvironment>().get(
    '/:planId/freeze-review',
    valid('param', planParamSchema),
    async (context) => {
      const { planId } = context.req.valid('param')
      await openPlan(services, context.var.principal, planId)
      return context.json(await readFreezeReview(services, planId))
    },
  )
