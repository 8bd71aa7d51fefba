/** What was done to a plan besides writing in it: in pages to read, and whole to keep. */
import { sectionIdSchema, userIdSchema } from '@samplan/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import type { Services } from '../life/services.ts'
import { activityLines } from '../plans/activity/activityLines.ts'
import { peopleIn } from '../plans/activity/peopleIn.ts'
import { openPlan, requireRight } from '../plans/openPlan.ts'
import { planParamSchema } from '../plans/planParam.ts'

const MAX_PAGE = 200

const activityQuerySchema = z.object({
  /** The number of the last entry of the page before. */
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().positive().max(MAX_PAGE).default(50),
  by: userIdSchema.optional(),
  section: sectionIdSchema.optional(),
})

export function activityRoutes(services: Services) {
  const { activityLog } = services.storage
  const planParam = valid('param', planParamSchema)
  return new Hono<AppEnvironment>()
    .get('/:planId/activity', planParam, valid('query', activityQuerySchema), async (context) => {
      const { planId } = context.req.valid('param')
      requireRight(await openPlan(services, context.var.principal, planId), 'read-activity')
      const { section: sectionId, limit, ...query } = context.req.valid('query')
      // One entry further than asked, which tells whether there are more.
      const read = await activityLog.read(planId, {
        ...query,
        sectionId,
        limit: limit + 1,
        order: 'newest-first',
      })
      const entries = read.slice(0, limit)
      const people = await services.users.findAll(peopleIn(entries))
      return context.json({
        entries,
        people: people.map(({ id, name }) => ({ userId: id, name })),
        more: read.length > limit,
      })
    })
    .get('/:planId/activity.jsonl', planParam, async (context) => {
      const { planId } = context.req.valid('param')
      requireRight(await openPlan(services, context.var.principal, planId), 'read-activity')
      context.header('Content-Type', 'application/jsonl; charset=utf-8')
      context.header('Content-Disposition', `attachment; filename="${planId}-activity.jsonl"`)
      return context.body(activityLines(activityLog, planId))
    })
}
