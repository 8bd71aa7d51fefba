/** From last year to this year: a new plan made of an old one, and the old text beside the new. */
import { nextYearChoicesSchema, sectionIdSchema } from '@samplan/domain'
import { Hono } from 'hono'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import { paced } from '../http/paced.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { nextYearCreator } from '../nextYear/createNextYear.ts'
import { lastYearsText } from '../nextYear/lastYearsText.ts'
import { mayImport } from '../plans/mayImport.ts'
import { openPlan, requireRight } from '../plans/openPlan.ts'
import { planParamSchema } from '../plans/planParam.ts'

const sectionParamSchema = planParamSchema.extend({ sectionId: sectionIdSchema })

/** Behind `signedIn`. */
export function nextYearRoutes(services: Services) {
  const { storage, now } = services
  const createNextYear = nextYearCreator(services)
  return new Hono<AppEnvironment>()
    .post(
      '/:planId/next-year',
      paced(now),
      valid('param', planParamSchema),
      valid('json', nextYearChoicesSchema),
      async (context) => {
        const { principal } = context.var
        const { planId } = context.req.valid('param')
        requireRight(await openPlan(services, principal, planId), 'manage-outline')
        if (!mayImport(principal, await storage.planIndex.listFor(principal.user.id)))
          throw new Problem(403, 'forbidden')
        const key = context.req.header('Idempotency-Key')
        const made = await createNextYear(principal, planId, context.req.valid('json'), key)
        return context.json({ planId: made }, 201)
      },
    )
    .get('/:planId/sections/:sectionId/last-year', valid('param', sectionParamSchema), async (context) => {
      const { planId, sectionId } = context.req.valid('param')
      const { outline } = await openPlan(services, context.var.principal, planId)
      return context.json(await lastYearsText(services, context.var.principal, outline, sectionId))
    })
}
