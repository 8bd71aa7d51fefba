import type { UserId } from '@samplan/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** Where nothing stands but what is one person's own. What somebody has written, and the log of it, stays. */
const PERSONAL = [
  'notice',
  'notice_settings',
  'mail_retry',
  'shown_mail',
  'read_mark',
  'held_command',
  'held_sending',
] as const satisfies readonly (keyof Tables)[]

/** Deletes what was kept for a person alone. */
export type ForgetPerson = (userId: UserId) => Promise<void>

export const createForgetPerson =
  (kysely: Kysely<Tables>): ForgetPerson =>
  (userId) =>
    kysely.transaction().execute(async (transaction) => {
      for (const table of PERSONAL)
        await transaction.deleteFrom(table).where('user_id', '=', userId).execute()
    })
