/** The memo to the board, the package that it opens, and the board's page as a member sees it. */
import { versionIdSchema } from '@samplan/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import { boardPackage } from '../board/boardPackage.ts'
import { boardPage } from '../board/boardPage.ts'
import { memoSchema, readMemo, writeMemo } from '../board/memo.ts'
import { openVersion } from '../board/openVersion.ts'
import { createSinceLastYear } from '../board/sinceLastYear.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import { fewAtOnce } from '../http/fewAtOnce.ts'
import { paced } from '../http/paced.ts'
import type { Services } from '../life/services.ts'
import { requireRight } from '../plans/openPlan.ts'
import { contentDisposition } from '../publish/fileName.ts'

const versionParam = valid('param', z.object({ versionId: versionIdSchema }))

/** `changes=false` leaves out the page of what is new against last year. */
const packageSchema = z.object({ changes: z.stringbool().default(true) })

/** Behind `signedIn`. */
export function memoRoutes(services: Services) {
  const sinceLastYear = createSinceLastYear(services)
  return new Hono<AppEnvironment>()
    .get('/:versionId/memo', versionParam, async (context) => {
      const { versionId } = context.req.valid('param')
      await openVersion(services, context.var.principal, versionId)
      return context.json({ memo: await readMemo(services, versionId) })
    })
    .put(
      '/:versionId/memo',
      paced(services.now),
      versionParam,
      valid('json', memoSchema),
      async (context) => {
        const { principal } = context.var
        const { versionId } = context.req.valid('param')
        requireRight(await openVersion(services, principal, versionId), 'keep-case')
        await writeMemo(services, versionId, context.req.valid('json'), principal.user.id)
        return context.body(null, 204)
      },
    )
    .get('/:versionId/board', versionParam, async (context) => {
      const { version } = await openVersion(
        services,
        context.var.principal,
        context.req.valid('param').versionId,
      )
      const since = await sinceLastYear(version)
      return context.json(
        await boardPage(services, version, {
          expiresAt: null,
          threads: null,
          since,
          images: `/api/plans/${version.planId}/images`,
        }),
      )
    })
    .get(
      '/:versionId/board-package.pdf',
      fewAtOnce(),
      versionParam,
      valid('query', packageSchema),
      async (context) => {
        const { versionId } = context.req.valid('param')
        const { version } = await openVersion(services, context.var.principal, versionId)
        const since = context.req.valid('query').changes ? await sinceLastYear(version) : null
        const { name, bytes } = await boardPackage(services, version, since?.page ?? null)
        return context.body(bytes, 200, {
          'Content-Type': 'application/pdf',
          'Content-Disposition': contentDisposition('attachment', name),
        })
      },
    )
}
