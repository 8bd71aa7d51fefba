/** Who has access to the organisation, listed and taken away in one place by its administrators. */
import { userIdSchema } from '@samplan/domain'
import { Hono, type MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { eraseAccount } from '../access/erase.ts'
import { giveAccessBack } from '../access/giveBack.ts'
import { readRoster } from '../access/roster.ts'
import { takeAccessAway } from '../access/takeAway.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'

const accountParam = valid('param', z.object({ userId: userIdSchema }))

/** Behind `signedIn`. */
const administratorsOnly: MiddlewareHandler<AppEnvironment> = async ({ var: { principal } }, next) => {
  if (principal.role !== 'administrator') throw new Problem(403, 'forbidden')
  await next()
}

export const accessRoutes = (services: Services) =>
  new Hono<AppEnvironment>()
    .use(administratorsOnly)
    .get('/', async (context) => context.json(await readRoster(services, context.var.principal)))
    .post('/:userId/revoke', accountParam, async (context) => {
      const { userId } = context.req.valid('param')
      return context.json({ leftUndone: await takeAccessAway(services, context.var.principal, userId) })
    })
    .post('/:userId/restore', accountParam, async (context) => {
      const { userId } = context.req.valid('param')
      return context.json({ leftUndone: await giveAccessBack(services, context.var.principal, userId) })
    })
    .post('/:userId/erase', accountParam, async (context) => {
      await eraseAccount(services, context.var.principal, context.req.valid('param').userId)
      return context.body(null, 204)
    })
