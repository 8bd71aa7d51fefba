/** Pictures in a plan: handed in by who may write the section, seen by everybody who may read the plan. */
import { imageHashSchema, mayWriteSection, sectionIdSchema } from '@samplan/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { readBytes, valid } from '../http/body.ts'
import { fewAtOnce } from '../http/fewAtOnce.ts'
import { paced } from '../http/paced.ts'
import { Problem } from '../http/problem.ts'
import { MAX_MEGABYTES } from '../images/limits.ts'
import { sendImage } from '../images/sendImage.ts'
import { takeImage } from '../images/takeImage.ts'
import type { Services } from '../life/services.ts'
import { openPlan, refused } from '../plans/openPlan.ts'
import { planParamSchema } from '../plans/planParam.ts'

/** What is handed in is kept for ever, so that it is bounded: a report of two hundred pictures gets through. */
const PACE = { limit: 240, windowMs: 3_600_000 }

const imageParamSchema = planParamSchema.extend({ hash: imageHashSchema })
const sectionSchema = z.object({ sectionId: sectionIdSchema })

/** Behind `signedIn`. */
export function imageRoutes(services: Services) {
  const { images, now } = services
  const tooLarge = new Problem(413, 'image-too-large', { megabytes: MAX_MEGABYTES })
  return new Hono<AppEnvironment>()
    .post(
      '/:planId/images',
      paced(now, PACE),
      fewAtOnce(),
      valid('param', planParamSchema),
      valid('query', sectionSchema),
      async (context) => {
        const { principal } = context.var
        const { sectionId } = context.req.valid('query')
        const { outline, actor } = await openPlan(services, principal, context.req.valid('param').planId)
        if (!outline.sections.some(({ id }) => id === sectionId)) throw refused('section-unknown')
        if (!mayWriteSection(actor, outline, sectionId)) throw refused('section-not-yours')
        if (outline.state !== 'drafting') throw refused('plan-locked')
        const bytes = await readBytes(context.req, MAX_MEGABYTES * 1024 * 1024, tooLarge)
        return context.json(await takeImage(services, principal.organisation.id, bytes), 201)
      },
    )
    .get('/:planId/images/:hash', valid('param', imageParamSchema), async (context) => {
      const { planId, hash } = context.req.valid('param')
      const { principal } = context.var
      await openPlan(services, principal, planId)
      return sendImage(context, hash, () => images.get(principal.organisation.id, hash))
    })
}
