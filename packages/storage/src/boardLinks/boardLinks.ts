/** Links by which a version is read without an account. Only hashes of their tokens are kept. */
import type { BoardLinkId, OrganisationId, PlanId, UserId, VersionId } from '@samplan/domain'
import type { Kysely, Selectable } from 'kysely'
import { z } from 'zod'
import type { BoardLinkTable } from '../database/caseTables.ts'
import type { Tables } from '../database/tables.ts'

export interface NewBoardLink {
  readonly id: BoardLinkId
  readonly tokenHash: string
  readonly planId: PlanId
  readonly versionId: VersionId
  readonly organisationId: OrganisationId
  /** For whom, as whoever made it called it. */
  readonly name: string
  /** What is shown besides the version, by names that the board page gives. */
  readonly includes: readonly string[]
  readonly createdBy: UserId
  /** Times are milliseconds since the epoch. */
  readonly createdAt: number
  readonly expiresAt: number
}

export interface BoardLink extends NewBoardLink {
  readonly revokedAt: number | null
  readonly openings: number
  /** The last time; null while nobody has. */
  readonly openedAt: number | null
}

export interface BoardLinks {
  create(link: NewBoardLink): Promise<void>
  /** Expired and revoked ones too: whoever holds one is told why it does not open. */
  find(tokenHash: string): Promise<BoardLink | null>
  /** Newest first. */
  list(planId: PlanId): Promise<readonly BoardLink[]>
  /** False where the plan has no such link, or it was revoked before. */
  revoke(planId: PlanId, id: BoardLinkId, at: number): Promise<boolean>
  countOpening(id: BoardLinkId, at: number): Promise<void>
}

export const createBoardLinks = (kysely: Kysely<Tables>): BoardLinks => ({
  create: async (link) => {
    await kysely.insertInto('board_link').values(toRow(link)).execute()
  },
  async find(tokenHash) {
    const query = kysely.selectFrom('board_link').selectAll().where('token_hash', '=', tokenHash)
    const row = await query.executeTakeFirst()
    return row === undefined ? null : toLink(row)
  },
  async list(planId) {
    const query = kysely.selectFrom('board_link').selectAll().where('plan_id', '=', planId)
    return (await query.orderBy('created_at', 'desc').orderBy('id').execute()).map(toLink)
  },
  async revoke(planId, id, at) {
    const { numUpdatedRows } = await kysely
      .updateTable('board_link')
      .set({ revoked_at: at })
      .where('plan_id', '=', planId)
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  },
  async countOpening(id, at) {
    await kysely
      .updateTable('board_link')
      .set((eb) => ({ openings: eb('openings', '+', 1), opened_at: at }))
      .where('id', '=', id)
      .execute()
  },
})

const toRow = (link: NewBoardLink) => ({
  id: link.id,
  token_hash: link.tokenHash,
  plan_id: link.planId,
  version_id: link.versionId,
  organisation_id: link.organisationId,
  name: link.name,
  includes_json: JSON.stringify(link.includes),
  created_by: link.createdBy,
  created_at: link.createdAt,
  expires_at: link.expiresAt,
  revoked_at: null,
  openings: 0,
  opened_at: null,
})

const toLink = (row: Selectable<BoardLinkTable>): BoardLink => ({
  id: row.id,
  tokenHash: row.token_hash,
  planId: row.plan_id,
  versionId: row.version_id,
  organisationId: row.organisation_id,
  name: row.name,
  includes: z.array(z.string()).parse(JSON.parse(row.includes_json)),
  createdBy: row.created_by,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
  openings: row.openings,
  openedAt: row.opened_at,
})
