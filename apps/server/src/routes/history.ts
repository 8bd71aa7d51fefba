/** What has become of a section, and by whom: read from its log, by everybody who may read the plan. */
import type { Contribution } from '@samplan/document'
import { sectionIdSchema } from '@samplan/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import { authorsOf } from '../history/authorsOf.ts'
import { momentSchema, readMoment, type MomentName } from '../history/readMoment.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import type { Services } from '../life/services.ts'
import { openPlan, refused } from '../plans/openPlan.ts'
import { planParamSchema } from '../plans/planParam.ts'
import type { ActingUser } from '../accounts/principal.ts'

const PAGE = 50

const sectionParamSchema = planParamSchema.extend({ sectionId: sectionIdSchema })
type SectionParam = z.infer<typeof sectionParamSchema>

const pageSchema = z.object({
  /** Sittings that began before that update. */
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(PAGE),
})
const comparisonSchema = z.object({ from: momentSchema, to: momentSchema.optional() })

export function historyRoutes(services: Services) {
  const { histories } = services
  const sectionParam = valid('param', sectionParamSchema)
  const momentParam = valid('param', sectionParamSchema.extend({ seq: z.coerce.number().int().positive() }))

  const momentOf = async (by: ActingUser, { planId, sectionId }: SectionParam, name: MomentName | null) => {
    const outline = await openSection(services, by, { planId, sectionId })
    return readMoment(histories, { planId, sectionId }, outline, name)
  }

  return new Hono<AppEnvironment>()
    .get(
      '/:planId/sections/:sectionId/history',
      sectionParam,
      valid('query', pageSchema),
      async (context) => {
        const section = context.req.valid('param')
        await openSection(services, context.var.principal, section)
        const history = await histories.of(section)
        const page = pageOf(history.replay.contributions(), context.req.valid('query'))
        return context.json({ seq: history.replay.seq, madeAt: history.timeOf(1) ?? null, ...page })
      },
    )
    .get('/:planId/sections/:sectionId/history/at/:seq', momentParam, async (context) => {
      const { seq, ...section } = context.req.valid('param')
      return context.json(await momentOf(context.var.principal, section, seq))
    })
    .get(
      '/:planId/sections/:sectionId/history/compare',
      sectionParam,
      valid('query', comparisonSchema),
      async (context) => {
        const section = context.req.valid('param')
        const { from, to } = context.req.valid('query')
        const { principal } = context.var
        const before = await momentOf(principal, section, from)
        return context.json({ from: before, to: await momentOf(principal, section, to ?? null) })
      },
    )
    .get('/:planId/sections/:sectionId/history/authorship', sectionParam, async (context) => {
      const section = context.req.valid('param')
      await openSection(services, context.var.principal, section)
      return context.json(await authorsOf(services, section))
    })
}

/** @throws Problem 404 for a plan that one may not read, and for a section that it does not have */
async function openSection(services: Services, by: ActingUser, { planId, sectionId }: SectionParam) {
  const { outline } = await openPlan(services, by, planId)
  const stands = [...outline.sections, ...outline.removedSections].some(({ id }) => id === sectionId)
  if (!stands) throw refused('section-unknown')
  return outline
}

/** Newest first. `next`: what to ask `before` for more; null where there is no more. */
function pageOf(oldestFirst: readonly Contribution[], { before, limit }: z.infer<typeof pageSchema>) {
  const asked = oldestFirst.filter(({ fromSeq }) => before === undefined || fromSeq < before)
  const contributions = asked.slice(-limit).toReversed()
  return { contributions, next: asked.length > limit ? (contributions.at(-1)?.fromSeq ?? null) : null }
}
