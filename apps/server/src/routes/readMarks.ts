/** What somebody has read of a plan, on whatever machine. */
import { sectionIdSchema, threadIdSchema } from '@samplan/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import type { Services } from '../life/services.ts'
import { openPlan } from '../plans/openPlan.ts'
import { planParamSchema } from '../plans/planParam.ts'
import { markRead } from '../readMarks/markRead.ts'

const MAX_MARKS = 2000

const fit = (marks: object): boolean => Object.keys(marks).length <= MAX_MARKS

export const readMarksSchema = z.object({
  /** Up to which moment, milliseconds since the epoch. */
  threads: z.record(threadIdSchema, z.int().nonnegative()).refine(fit).default({}),
  /** Up to which update of the section's log. */
  sections: z.record(sectionIdSchema, z.int().nonnegative()).refine(fit).default({}),
})

export function readMarkRoutes(services: Services) {
  const planParam = valid('param', planParamSchema)
  return new Hono<AppEnvironment>()
    .get('/:planId/read-marks', planParam, async (context) => {
      const { principal } = context.var
      const { planId } = context.req.valid('param')
      await openPlan(services, principal, planId)
      const { threads, sections } = await services.storage.readMarks.get({
        planId,
        userId: principal.user.id,
      })
      return context.json({ threads: Object.fromEntries(threads), sections: Object.fromEntries(sections) })
    })
    .put('/:planId/read-marks', planParam, valid('json', readMarksSchema), async (context) => {
      const { principal } = context.var
      const { planId } = context.req.valid('param')
      const { outline } = await openPlan(services, principal, planId)
      await markRead(services, principal, { planId, outline }, context.req.valid('json'))
      return context.body(null, 204)
    })
}
