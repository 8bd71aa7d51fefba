import type { Selectable } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Invitation } from './invitations.ts'

export function toInvitation(row: Selectable<Tables['invitation']>): Invitation {
  return {
    tokenHash: row.token_hash,
    organisationId: row.organisation_id,
    planId: row.plan_id,
    email: row.email,
    role: row.role,
    invitedBy: row.invited_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    used: row.used_at === null || row.used_by === null ? null : { at: row.used_at, by: row.used_by },
  }
}
