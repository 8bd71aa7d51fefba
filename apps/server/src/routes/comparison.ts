/** What differs between two versions of a plan, or between a plan and last year's: for everybody who may read both. */
import { Hono } from 'hono'
import { z } from 'zod'
import { readChoices } from '../comparison/choices.ts'
import { createComparisons } from '../comparison/createComparisons.ts'
import { readSide } from '../comparison/readSide.ts'
import { sideNameSchema } from '../comparison/sideName.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import type { Services } from '../life/services.ts'
import { openPlan } from '../plans/openPlan.ts'
import { planParamSchema } from '../plans/planParam.ts'

const sidesSchema = z.object({ from: sideNameSchema, to: sideNameSchema })

export function comparisonRoutes(services: Services) {
  const planParam = valid('param', planParamSchema)
  const comparisons = createComparisons()
  return new Hono<AppEnvironment>()
    .get('/:planId/comparison', planParam, valid('query', sidesSchema), async (context) => {
      const { planId } = context.req.valid('param')
      const { from, to } = context.req.valid('query')
      const { principal } = context.var
      await openPlan(services, principal, planId)
      const before = await readSide(services, principal, planId, from)
      const after = await readSide(services, principal, planId, to)
      return context.json({ from: before.head, to: after.head, ...comparisons(before, after) })
    })
    .get('/:planId/comparison/choices', planParam, async (context) => {
      const { planId } = context.req.valid('param')
      const { principal } = context.var
      const { outline } = await openPlan(services, principal, planId)
      return context.json(await readChoices(services, principal, planId, outline))
    })
}
