/** Templates of the organisation, and plans made of them. For those who may bring in plans. */
import { lineOfText, planIdSchema, templateIdSchema } from '@samplan/domain'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { z } from 'zod'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import { paced } from '../http/paced.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { emptyPlan } from '../nextYear/emptyPlan.ts'
import { createFromTemplate, nameTaken, saveTemplate, templatePlan } from '../nextYear/templates.ts'
import { mayImport } from '../plans/mayImport.ts'
import { openPlan, requireRight } from '../plans/openPlan.ts'

const nameSchema = lineOfText(100).min(1)
export const newTemplateSchema = z.object({ planId: planIdSchema, name: nameSchema })
export const templateNameSchema = z.object({ name: nameSchema })
/** `templateId`: null makes a plan that has nothing but the sections every plan has. */
export const newPlanSchema = z.object({
  templateId: templateIdSchema.nullable(),
  title: lineOfText(300).min(1),
  year: z.int().min(1900).max(2200),
})
const templateParamSchema = z.object({ templateId: templateIdSchema })

/** Behind `signedIn`. */
export function templateRoutes(services: Services) {
  const { storage, now } = services
  const templateParam = valid('param', templateParamSchema)
  const importers = createMiddleware<AppEnvironment>(async ({ var: { principal } }, next) => {
    const plans = await storage.planIndex.listFor(principal.user.id)
    if (!mayImport(principal, plans)) throw new Problem(403, 'forbidden')
    await next()
  })
  return new Hono<AppEnvironment>()
    .use('/templates/*', importers)
    .use('/plans', importers)
    .get('/templates', async (context) =>
      context.json([...(await storage.templates.list(context.var.principal.organisation.id))]),
    )
    .post('/templates', paced(now), valid('json', newTemplateSchema), async (context) => {
      const { principal } = context.var
      const { planId, name } = context.req.valid('json')
      requireRight(await openPlan(services, principal, planId), 'manage-outline')
      return context.json(await saveTemplate(services, principal, planId, name), 201)
    })
    .put(
      '/templates/:templateId',
      paced(now),
      templateParam,
      valid('json', templateNameSchema),
      async (context) => {
        const { name } = context.req.valid('json')
        const { templateId } = context.req.valid('param')
        const outcome = await storage.templates.rename(
          context.var.principal.organisation.id,
          templateId,
          name,
        )
        if (outcome === 'taken') throw nameTaken(name)
        if (outcome === 'unknown') throw new Problem(404, 'template-unknown')
        return context.body(null, 204)
      },
    )
    .delete('/templates/:templateId', paced(now), templateParam, async (context) => {
      const { templateId } = context.req.valid('param')
      const removed = await storage.templates.remove(context.var.principal.organisation.id, templateId)
      if (!removed) throw new Problem(404, 'template-unknown')
      return context.body(null, 204)
    })
    .post('/plans', paced(now), valid('json', newPlanSchema), async (context) => {
      const { principal } = context.var
      const { templateId, ...wanted } = context.req.valid('json')
      const template =
        templateId === null
          ? emptyPlan(principal.organisation.name, wanted.year)
          : await templatePlan(services, principal, templateId)
      return context.json({ planId: await createFromTemplate(services, principal, template, wanted) }, 201)
    })
}
