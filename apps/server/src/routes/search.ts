/** Searching all plans that one may read. */
import { Hono } from 'hono'
import { z } from 'zod'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import { paced } from '../http/paced.ts'
import type { Services } from '../life/services.ts'
import { findInPlans } from '../search/findInPlans.ts'
import { createPlanIndexing } from '../search/indexPlans.ts'

const searchQuerySchema = z.object({ q: z.string().max(200) })

/** Behind `signedIn`. */
export function searchRoutes(services: Services) {
  const indexPlans = createPlanIndexing(services)
  return new Hono<AppEnvironment>().get(
    '/',
    paced(services.now),
    valid('query', searchQuerySchema),
    async (context) => {
      const { q } = context.req.valid('query')
      return context.json(await findInPlans(services, indexPlans, context.var.principal, q))
    },
  )
}
