/** A plan that is being drafted, to print or to send: for everybody who may read it. */
import { HTML_POLICY, renderHtml } from '@samplan/publish'
import { Hono } from 'hono'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import type { Services } from '../life/services.ts'
import { openPlan } from '../plans/openPlan.ts'
import { planParamSchema } from '../plans/planParam.ts'
import { contentDisposition, fileName } from '../publish/fileName.ts'
import { workingMaterial } from '../publish/workingMaterial.ts'

export function workingMaterialRoutes(services: Services) {
  const planParam = valid('param', planParamSchema)
  return new Hono<AppEnvironment>()
    .get('/:planId/working-material.html', planParam, async (context) => {
      const { planId } = context.req.valid('param')
      await openPlan(services, context.var.principal, planId)
      const page = renderHtml(await workingMaterial(services, planId))
      return context.html(page, 200, { 'Content-Security-Policy': HTML_POLICY })
    })
    .get('/:planId/working-material.pdf', planParam, async (context) => {
      const { planId } = context.req.valid('param')
      const { outline } = await openPlan(services, context.var.principal, planId)
      const paper = await workingMaterial(services, planId)
      const pdf = await services.pdfPress.render(paper)
      const name = `${fileName(outline.facts, paper.standing.label)}.pdf`
      return context.body(pdf, 200, {
        'Content-Type': 'application/pdf',
        'Content-Disposition': contentDisposition('attachment', name),
      })
    })
}
