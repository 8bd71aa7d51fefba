/** How the organisation's paper looks. Seen by everybody in it, chosen by its administrators. */
import { DEFAULT_THEME, themeSchema } from '@samplan/domain'
import { Hono } from 'hono'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import { paced } from '../http/paced.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { checkTheme } from '../theme/checkTheme.ts'
import { tryTheme } from '../theme/tryTheme.ts'

/** Behind `signedIn`. What is frozen keeps the theme that it was frozen with. */
export const themeRoutes = ({ storage, pdfPress, now }: Services) =>
  new Hono<AppEnvironment>()
    .get('/theme', async (context) => {
      const { organisation } = context.var.principal
      return context.json((await storage.themes.current(organisation.id)) ?? DEFAULT_THEME)
    })
    .put('/theme', paced(now), valid('json', themeSchema), async (context) => {
      const { organisation, role, user } = context.var.principal
      if (role !== 'administrator') throw new Problem(403, 'forbidden')
      const theme = checkTheme(context.req.valid('json'))
      await tryTheme(pdfPress, theme)
      await storage.themes.put(organisation.id, theme, { by: user.id, at: now() })
      return context.json(theme)
    })
