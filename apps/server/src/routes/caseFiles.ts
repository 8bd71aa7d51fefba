/** Files of a plan's case: excerpts of minutes. PDFs alone, and kept as they were handed in. */
import { caseFileIdSchema, lineOfText } from '@samplan/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import { isPdf } from '../case/files/isPdf.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { readBytes, valid } from '../http/body.ts'
import { paced } from '../http/paced.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { openPlan, requireRight } from '../plans/openPlan.ts'
import { planParamSchema } from '../plans/planParam.ts'
import { contentDisposition } from '../publish/fileName.ts'

const MEGABYTES = 20
const LIMIT = MEGABYTES * 1024 * 1024
/** Minutes are few, and kept for ever. */
const PACE = { limit: 60, windowMs: 3_600_000 }

const fileParamSchema = planParamSchema.extend({ fileId: caseFileIdSchema })
const nameSchema = z.object({ name: lineOfText(200).min(1) })

/** Behind `signedIn`. */
export function caseFileRoutes(services: Services) {
  const { storage, now, newId } = services
  return new Hono<AppEnvironment>()
    .post(
      '/:planId/case-files',
      paced(now, PACE),
      valid('param', planParamSchema),
      valid('query', nameSchema),
      async (context) => {
        const { principal } = context.var
        const { planId } = context.req.valid('param')
        requireRight(await openPlan(services, principal, planId), 'keep-case')
        const bytes = await readBytes(
          context.req,
          LIMIT,
          new Problem(413, 'file-too-large', { megabytes: MEGABYTES }),
        )
        if (!isPdf(bytes)) throw new Problem(422, 'file-not-pdf')
        const file = await storage.caseFiles.put({
          id: caseFileIdSchema.parse(newId()),
          planId,
          organisationId: principal.organisation.id,
          name: context.req.valid('query').name,
          by: principal.user.id,
          at: now(),
          bytes,
        })
        const { id, sha256, size, name } = file
        return context.json({ id, sha256, size, name }, 201)
      },
    )
    .get('/:planId/case-files/:fileId', valid('param', fileParamSchema), async (context) => {
      const { planId, fileId } = context.req.valid('param')
      await openPlan(services, context.var.principal, planId)
      const file = await storage.caseFiles.get(planId, fileId)
      if (file === null) throw new Problem(404, 'excerpt-unknown')
      return context.body(new Uint8Array(file.bytes), 200, {
        'Content-Type': 'application/pdf',
        'Content-Disposition': contentDisposition('attachment', file.name),
        ETag: `"${file.sha256}"`,
      })
    })
}
