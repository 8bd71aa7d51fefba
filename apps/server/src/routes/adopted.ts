/** Plans that have been adopted, to look up what was decided. */
import { Hono } from 'hono'
import { z } from 'zod'
import { adoptedPlans } from '../adopted/adoptedPlans.ts'
import { createFrozenTexts } from '../adopted/frozenTexts.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import type { Services } from '../life/services.ts'

const adoptedQuerySchema = z.object({ q: z.string().max(200).default('') })

/** Behind `signedIn`. */
export function adoptedRoutes(services: Services) {
  const readText = createFrozenTexts(services.storage.register)
  return new Hono<AppEnvironment>().get('/', valid('query', adoptedQuerySchema), async (context) => {
    const { q } = context.req.valid('query')
    return context.json(await adoptedPlans(services, readText, context.var.principal, q))
  })
}
