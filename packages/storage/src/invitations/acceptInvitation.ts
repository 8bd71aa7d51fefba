import type { UserId } from '@samplan/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { toInvitation } from './invitationRow.ts'
import type { AcceptOutcome, InvitationRefusal } from './invitations.ts'

/** The conditions stand in the statement that writes, so that of two who click at once only one gets in. */
export async function acceptInvitation(
  kysely: Kysely<Tables>,
  tokenHash: string,
  userId: UserId,
  now: number,
): Promise<AcceptOutcome> {
  const row = await kysely
    .updateTable('invitation')
    .set({ used_at: now, used_by: userId })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst()
  if (row !== undefined) return { status: 'accepted', invitation: toInvitation(row) }
  return { status: 'refused', code: await refusal(kysely, tokenHash) }
}

async function refusal(kysely: Kysely<Tables>, tokenHash: string): Promise<InvitationRefusal> {
  const row = await kysely
    .selectFrom('invitation')
    .select('used_at')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  if (row === undefined) return 'invitation-unknown'
  return row.used_at === null ? 'invitation-expired' : 'invitation-used'
}
