/** Links to one version, for those who decide on it and have no account. */
import { boardLinkIdSchema, versionIdSchema, type BoardLinkId, type PlanId } from '@samplan/domain'
import type { BoardLink } from '@samplan/storage'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Principal } from '../accounts/principal.ts'
import { hashToken } from '../accounts/programTokens.ts'
import { nameSchema } from '../http/nameSchema.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'

const DAY = 24 * 60 * 60_000
const DEFAULT_DAYS = 60
const MAX_DAYS = 400

/** What a link shows besides the version. */
export const COMMENTS_TOO = 'comments'

export const newBoardLinkSchema = z.object({
  versionId: versionIdSchema,
  /** For whom. */
  name: nameSchema,
  /** Null, or not named: in sixty days. */
  expiresAt: z.iso.datetime().nullable().default(null),
  comments: z.boolean().default(false),
})
type NewBoardLink = z.output<typeof newBoardLinkSchema>

export interface ListedBoardLink {
  readonly id: BoardLinkId
  readonly versionId: string
  readonly name: string
  readonly comments: boolean
  readonly createdAt: string
  readonly expiresAt: string
  readonly revokedAt: string | null
  readonly openings: number
  readonly openedAt: string | null
}

/** The token is told here and never again: only its hash is kept. @throws Problem */
export async function createBoardLink(
  { storage, now, newId, publicOrigin }: Services,
  { user, organisation }: Principal,
  planId: PlanId,
  given: NewBoardLink,
): Promise<{
  readonly id: BoardLinkId
  readonly token: string
  readonly url: string
  readonly expiresAt: string
}> {
  const version = await storage.register.version(given.versionId)
  if (version?.planId !== planId) throw new Problem(404, 'version-unknown')
  const createdAt = now()
  const expiresAt = expiryOf(given, createdAt)
  const token = randomBytes(32).toString('base64url')
  const id = boardLinkIdSchema.parse(newId())
  await storage.boardLinks.create({
    id,
    tokenHash: hashToken(token),
    planId,
    versionId: given.versionId,
    organisationId: organisation.id,
    name: given.name,
    includes: given.comments ? [COMMENTS_TOO] : [],
    createdBy: user.id,
    createdAt,
    expiresAt,
  })
  return { id, token, url: `${publicOrigin()}/las/${token}`, expiresAt: isoTime(expiresAt) }
}

function expiryOf({ expiresAt }: NewBoardLink, now: number): number {
  if (expiresAt === null) return now + DEFAULT_DAYS * DAY
  const at = Date.parse(expiresAt)
  if (at <= now) throw new Problem(422, 'link-expiry-past')
  if (at > now + MAX_DAYS * DAY) {
    throw new Problem(422, 'request-invalid', { path: 'expiresAt', reason: `> ${MAX_DAYS} d` })
  }
  return at
}

export const listed = (link: BoardLink): ListedBoardLink => ({
  id: link.id,
  versionId: link.versionId,
  name: link.name,
  comments: link.includes.includes(COMMENTS_TOO),
  createdAt: isoTime(link.createdAt),
  expiresAt: isoTime(link.expiresAt),
  revokedAt: link.revokedAt === null ? null : isoTime(link.revokedAt),
  openings: link.openings,
  openedAt: link.openedAt === null ? null : isoTime(link.openedAt),
})

const isoTime = (at: number): string => new Date(at).toISOString()
