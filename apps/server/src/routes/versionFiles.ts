/** A frozen version as files, for everybody who may read the plan. */
import { versionIdSchema, type VersionFileKind } from '@samplan/domain'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { openVersion } from '../board/openVersion.ts'
import { readVersionDocument } from '../board/versionPaper.ts'
import { sendFile } from '../case/files/sendFile.ts'
import { versionFileName } from '../case/files/versionFileName.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import type { Services } from '../life/services.ts'

const versionParam = valid('param', z.object({ versionId: versionIdSchema }))

/** Behind `signedIn`. */
export function versionFileRoutes(services: Services) {
  /** Behind `versionParam`. */
  const send = (kind: VersionFileKind) => async (context: Context<AppEnvironment>) => {
    const versionId = versionIdSchema.parse(context.req.param('versionId'))
    const { version } = await openVersion(services, context.var.principal, versionId)
    const file = await services.versionFiles.file(version, kind)
    const name = versionFileName(readVersionDocument(version), kind)
    return sendFile(context, { kind, name, sha256: file.sha256 }, async () => file.bytes)
  }
  return new Hono<AppEnvironment>()
    .get('/:versionId/plan.json', versionParam, async (context) => {
      const { versionId } = context.req.valid('param')
      const { version } = await openVersion(services, context.var.principal, versionId)
      const name = versionFileName(readVersionDocument(version), 'json')
      const { sha256 } = version.head
      return sendFile(context, { kind: 'json', name, sha256 }, async () => Buffer.from(version.json))
    })
    .get('/:versionId/plan.html', versionParam, send('html'))
    .get('/:versionId/plan.pdf', versionParam, send('pdf'))
    .get('/:versionId/plan-archive.pdf', versionParam, send('pdfa'))
    .get('/:versionId/plan.docx', versionParam, send('docx'))
    .get('/:versionId/plan.xlsx', versionParam, send('xlsx'))
    .get('/:versionId/plan.csv', versionParam, send('csv'))
}
