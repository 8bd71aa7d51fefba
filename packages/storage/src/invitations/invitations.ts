/** Invitations by link. The link holds a random token; the database only its hash. */
import type { OrganisationId, PlanId, Role, UserId } from '@samplan/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { acceptInvitation } from './acceptInvitation.ts'
import { toInvitation } from './invitationRow.ts'

/** Times are milliseconds since the epoch. */
export interface Invitation {
  readonly tokenHash: string
  readonly organisationId: OrganisationId
  /** The plan in which the invited one gets `role`; null where the invitation is to the organisation. */
  readonly planId: PlanId | null
  readonly email: string
  readonly role: Role
  readonly invitedBy: UserId
  readonly createdAt: number
  readonly expiresAt: number
  readonly used: { readonly at: number; readonly by: UserId } | null
}

export type InvitationRefusal = 'invitation-unknown' | 'invitation-expired' | 'invitation-used'

export type AcceptOutcome =
  | { readonly status: 'accepted'; readonly invitation: Invitation }
  | { readonly status: 'refused'; readonly code: InvitationRefusal }

export interface Invitations {
  create(invitation: Omit<Invitation, 'used'>): Promise<void>
  find(tokenHash: string): Promise<Invitation | null>
  /** Those of a plan that can still be accepted, by e-mail address. */
  listOpen(planId: PlanId, now: number): Promise<readonly Invitation[]>
  /** Takes effect once, however many try at the same time. */
  accept(tokenHash: string, userId: UserId, now: number): Promise<AcceptOutcome>
  /** Makes the link worthless; a used invitation stays as it is. */
  revoke(tokenHash: string): Promise<void>
}

export function createInvitations(kysely: Kysely<Tables>): Invitations {
  return {
    create: (invitation) => create(kysely, invitation),
    find: (tokenHash) => find(kysely, tokenHash),
    listOpen: (planId, now) => listOpen(kysely, planId, now),
    accept: (tokenHash, userId, now) => acceptInvitation(kysely, tokenHash, userId, now),
    async revoke(tokenHash) {
      await kysely
        .deleteFrom('invitation')
        .where('token_hash', '=', tokenHash)
        .where('used_at', 'is', null)
        .execute()
    },
  }
}

async function create(kysely: Kysely<Tables>, invitation: Omit<Invitation, 'used'>): Promise<void> {
  await kysely
    .insertInto('invitation')
    .values({
      token_hash: invitation.tokenHash,
      organisation_id: invitation.organisationId,
      plan_id: invitation.planId,
      email: invitation.email,
      role: invitation.role,
      invited_by: invitation.invitedBy,
      created_at: invitation.createdAt,
      expires_at: invitation.expiresAt,
    })
    .execute()
}

async function find(kysely: Kysely<Tables>, tokenHash: string): Promise<Invitation | null> {
  const query = kysely.selectFrom('invitation').selectAll().where('token_hash', '=', tokenHash)
  const row = await query.executeTakeFirst()
  return row === undefined ? null : toInvitation(row)
}

async function listOpen(kysely: Kysely<Tables>, planId: PlanId, now: number): Promise<readonly Invitation[]> {
  const rows = await kysely
    .selectFrom('invitation')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('email')
    .orderBy('created_at')
    .execute()
  return rows.map(toInvitation)
}
