/** The plans one may read. */
import { Hono } from 'hono'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { signedIn } from '../http/signedIn.ts'
import type { Services } from '../life/services.ts'

export const planListRoutes = ({ storage, recognise }: Services) =>
  new Hono<AppEnvironment>().get('/', signedIn(recognise), async (context) => {
    const { user } = context.var.principal
    const plans = await storage.planIndex.listFor(user.id)
    return context.json(
      plans.map(({ planId, title, year, state, members }) => ({
        planId,
        title,
        year,
        state,
        role: members.find(({ userId }) => userId === user.id)?.role ?? null,
      })),
    )
  })
