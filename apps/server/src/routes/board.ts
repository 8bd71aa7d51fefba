/** What a board's link opens, for whoever has the link. */
import { imageHashSchema, type VersionId } from '@samplan/domain'
import { imagesIn } from '@samplan/publish'
import type { BoardLink, StoredVersion } from '@samplan/storage'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { Throttle } from '../accounts/throttle.ts'
import type { BoardFile } from '../board/boardFiles.ts'
import { boardPage } from '../board/boardPage.ts'
import { createGuessGuard } from '../board/guessGuard.ts'
import { keptToItself } from '../board/keptToItself.ts'
import { COMMENTS_TOO } from '../board/links.ts'
import { openLink } from '../board/openLink.ts'
import { shownThreads } from '../board/shownThreads.ts'
import { createSinceLastYear } from '../board/sinceLastYear.ts'
import { readVersionDocument } from '../board/versionPaper.ts'
import { sendFile } from '../case/files/sendFile.ts'
import { versionFileName } from '../case/files/versionFileName.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import { socketAddress } from '../http/requestEnvironment.ts'
import { sendImage } from '../images/sendImage.ts'
import type { Services } from '../life/services.ts'

/** Of one link, by everybody who has it: a board that opens it at the same time, and all its files. */
const LINK_PACE = { limit: 300, windowMs: 60_000 }

/** A page asks for all of its own. */
const PICTURE_PACE = { limit: 10_000, windowMs: 60_000 }

const tokenSchema = z.object({ token: z.string().max(200) })
const pictureSchema = tokenSchema.extend({ hash: imageHashSchema })

export function boardRoutes(services: Services) {
  const guard = createGuessGuard(services.now)
  const pages = new Throttle(LINK_PACE, services.now)
  const pictures = new Throttle(PICTURE_PACE, services.now)
  const sinceLastYear = createSinceLastYear(services)
  const param = valid('param', tokenSchema)

  const open = async (
    { env, req }: Context<AppEnvironment>,
    token: string,
    pace = pages,
  ): Promise<BoardLink> => {
    const address = services.peerAddress(socketAddress(env), req.header('X-Forwarded-For'))
    const link = await openLink(services, guard, address, token)
    const attempt = pace.attempt(link.id)
    if (!attempt.allowed) throw new Problem(429, 'too-many-requests', {}, attempt.retryAfterSeconds)
    return link
  }

  const give = async (context: Context<AppEnvironment>, token: string, kind: BoardFile) => {
    const version = await linked(services, (await open(context, token)).versionId)
    const { sha256, bytes } = await services.versionFiles.file(version, kind)
    const name = versionFileName(readVersionDocument(version), kind)
    return sendFile(context, { kind, name, sha256 }, async () => bytes)
  }

  /** The page asks once, and for nothing else but files. That it is read matters more than that it is counted. */
  const count = ({ id }: BoardLink): Promise<void> =>
    services.storage.boardLinks
      .countOpening(id, services.now())
      .catch((error: unknown) => services.logger.warn({ err: error }, 'an opening was not counted'))

  return new Hono<AppEnvironment>()
    .use(keptToItself)
    .get('/:token', param, async (context) => {
      const { token } = context.req.valid('param')
      const link = await open(context, token)
      const version = await linked(services, link.versionId)
      const threads = link.includes.includes(COMMENTS_TOO) ? await shownThreads(services, link.planId) : null
      const since = await sinceLastYear(version)
      const page = await boardPage(services, version, {
        expiresAt: link.expiresAt,
        threads,
        since,
        images: `/api/board/${token}/images`,
      })
      await count(link)
      return context.json(page)
    })
    .get('/:token/images/:hash', valid('param', pictureSchema), async (context) => {
      const { token, hash } = context.req.valid('param')
      const version = await linked(services, (await open(context, token, pictures)).versionId)
      const { organisationId, plan } = readVersionDocument(version)
      // Whoever has the link sees what the version shows, and nothing of what came before or after.
      const isShown = imagesIn(plan).some((file) => file.hash === hash)
      return sendImage(context, hash, async () =>
        isShown ? services.images.get(organisationId, hash) : null,
      )
    })
    .get('/:token/plan.pdf', param, (context) => give(context, context.req.valid('param').token, 'pdf'))
    .get('/:token/plan.docx', param, (context) => give(context, context.req.valid('param').token, 'docx'))
    .get('/:token/plan.html', param, (context) => give(context, context.req.valid('param').token, 'html'))
}

/** Versions are never taken away, so that what a link is to is there. */
async function linked({ storage }: Services, versionId: VersionId): Promise<StoredVersion> {
  const version = await storage.register.version(versionId)
  if (version === null) throw new Problem(404, 'link-unknown')
  return version
}
