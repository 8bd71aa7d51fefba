/** A plan that is being drafted, to print, to send or to calculate with: for everybody who may read it. */
import { HTML_POLICY, renderCsv, renderHtml } from '@samplan/publish'
import { Hono, type Context } from 'hono'
import { MEDIA_TYPES, type HandedOut } from '../case/files/sendFile.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import { fewAtOnce } from '../http/fewAtOnce.ts'
import type { Services } from '../life/services.ts'
import { openPlan } from '../plans/openPlan.ts'
import { planParamSchema } from '../plans/planParam.ts'
import { contentDisposition, fileName } from '../publish/fileName.ts'
import { sheetWords } from '../publish/sheetWords.ts'
import { workingMaterial, type WorkingMaterial } from '../publish/workingMaterial.ts'

const LOCALE = 'sv'

type Draft = Exclude<HandedOut, 'html' | 'pdfa'>
type Render = (material: WorkingMaterial) => Promise<Uint8Array<ArrayBuffer>> | string

export function workingMaterialRoutes(services: Services) {
  const planParam = valid('param', planParamSchema)
  const few = fewAtOnce()

  const material = async (context: Context<AppEnvironment>, param: unknown): Promise<WorkingMaterial> => {
    const { principal } = context.var
    const { planId } = planParamSchema.parse(param)
    await openPlan(services, principal, planId)
    return workingMaterial(services, planId, principal.organisation.id)
  }
  const send = (kind: Draft, render: Render) => async (context: Context<AppEnvironment>) => {
    const drafted = await material(context, context.req.param())
    const content = await render(drafted)
    const name = `${fileName(drafted.plan.facts, drafted.paper.standing.label)}.${kind}`
    return context.body(typeof content === 'string' ? content : new Uint8Array(content), 200, {
      'Content-Type': MEDIA_TYPES[kind],
      'Content-Disposition': contentDisposition('attachment', name),
    })
  }

  return new Hono<AppEnvironment>()
    .get('/:planId/working-material.html', few, planParam, async (context) => {
      const { paper, images } = await material(context, context.req.valid('param'))
      return context.html(renderHtml(paper, { images }), 200, { 'Content-Security-Policy': HTML_POLICY })
    })
    .get(
      '/:planId/working-material.pdf',
      few,
      planParam,
      send('pdf', ({ paper, images }) => services.pdfPress.render(paper, { images })),
    )
    .get(
      '/:planId/working-material.docx',
      few,
      planParam,
      send('docx', ({ paper, images }) => services.officePress.render({ kind: 'docx', paper, images })),
    )
    .get(
      '/:planId/working-material.xlsx',
      few,
      planParam,
      send('xlsx', ({ plan, paper }) =>
        services.officePress.render({ kind: 'xlsx', plan, mark: markOf(paper.standing) }),
      ),
    )
    .get(
      '/:planId/working-material.csv',
      few,
      planParam,
      send('csv', ({ plan }) => renderCsv(plan, sheetWords(LOCALE))),
    )
    .get('/:planId/working-material.json', few, planParam, send('json', asJson))
}

const markOf = ({ label, detail }: WorkingMaterial['paper']['standing']): string => `${label} · ${detail}`

/** Says what it is, since a file goes its own ways. */
const asJson = ({ plan, paper }: WorkingMaterial): string =>
  JSON.stringify({
    format: 'samplan-working-material/1',
    standing: `${paper.standing.label}, ${paper.standing.detail}`,
    plan,
  })
