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
  const send = async (context: Context<AppEnvironment>, id: string, kind: VersionFileKind) => {
    const { version } = await openVersion(services, context.var.principal, versionIdSchema.parse(id))
    const file = await services.versionFiles.file(version, kind)
    const name = versionFileName(readVersionDocument(version), kind)
    return sendFile(context, { kind, name, sha256: file.sha256 }, async () => file.bytes)
  }
  const id = (context: { req: { valid: (target: 'param') => { versionId: string } } }): string =>
    context.req.valid('param').versionId
  return new Hono<AppEnvironment>()
    .get('/:versionId/plan.json', versionParam, async (context) => {
      const { versionId } = context.req.valid('param')
      const { version } = await openVersion(services, context.var.principal, versionId)
      const name = versionFileName(readVersionDocument(version), 'json')
      const { sha256 } = version.head
      return sendFile(context, { kind: 'json', name, sha256 }, async () => Buffer.from(version.json))
    })
    .get('/:versionId/plan.html', versionParam, (context) => send(context, id(context), 'html'))
    .get('/:versionId/plan.pdf', versionParam, (context) => send(context, id(context), 'pdf'))
    .get('/:versionId/plan-archive.pdf', versionParam, (context) => send(context, id(context), 'pdfa'))
    .get('/:versionId/plan.docx', versionParam, (context) => send(context, id(context), 'docx'))
    .get('/:versionId/plan.xlsx', versionParam, (context) => send(context, id(context), 'xlsx'))
    .get('/:versionId/plan.csv', versionParam, (context) => send(context, id(context), 'csv'))
}
