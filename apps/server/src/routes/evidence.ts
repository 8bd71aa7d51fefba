/** A version with all that proves it, for everybody who may read the plan. */
import { versionIdSchema } from '@samplan/domain'
import { sha256Hex } from '@samplan/publish'
import { Hono } from 'hono'
import { z } from 'zod'
import { openVersion } from '../board/openVersion.ts'
import { evidenceFiles } from '../evidence/evidence.ts'
import { readEvidence } from '../evidence/readEvidence.ts'
import { zipOf } from '../evidence/zipOf.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import { paced } from '../http/paced.ts'
import type { Services } from '../life/services.ts'
import { contentDisposition, fileName } from '../publish/fileName.ts'

/** A package is put together anew each time, of some megabytes. */
const PACE = { limit: 30, windowMs: 60_000 }

const param = valid('param', z.object({ versionId: versionIdSchema }))
const query = valid('query', z.object({ comments: z.enum(['true', 'false']).default('false') }))

/** Behind `signedIn`. */
export const evidenceRoutes = (services: Services) =>
  new Hono<AppEnvironment>().get(
    '/:versionId/evidence.zip',
    paced(services.now, PACE),
    param,
    query,
    async (context) => {
      const { versionId } = context.req.valid('param')
      const { version } = await openVersion(services, context.var.principal, versionId)
      const source = await readEvidence(services, version, context.req.valid('query').comments === 'true')
      const zip = zipOf(evidenceFiles(source))
      const name = `${fileName(source.document.plan.facts, version.head.label)} (bevispaket).zip`
      return context.body(new Uint8Array(zip), 200, {
        'Content-Type': 'application/zip',
        'Content-Disposition': contentDisposition('attachment', name),
        ETag: `"${sha256Hex(zip)}"`,
        'Cache-Control': 'private, no-cache',
      })
    },
  )
