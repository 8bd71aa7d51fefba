/** Who is signed in, and what the web app must know before it opens anything. */
import { Hono } from 'hono'
import { readOwnData } from '../access/ownData.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { signedIn } from '../http/signedIn.ts'
import type { Services } from '../life/services.ts'
import { mayImport } from '../plans/mayImport.ts'

export const meRoutes = (services: Services) =>
  new Hono<AppEnvironment>()
    .get('/export', signedIn(services.recognise), async (context) => {
      context.header('Content-Disposition', 'attachment; filename="samplan.json"')
      return context.json(await readOwnData(services, context.var.principal))
    })
    .get('/', signedIn(services.recognise), async (context) => {
      const { principal } = context.var
      const plans = await services.storage.planIndex.listFor(principal.user.id)
      return context.json({
        user: principal.user,
        organisation: principal.organisation,
        organisationRole: principal.role,
        mayImport: mayImport(principal, plans),
        demo: services.configuration.demo,
        /** Part of the names under which a browser keeps a plan's documents. */
        incarnation: await services.storage.planIndex.incarnation(),
      })
    })
