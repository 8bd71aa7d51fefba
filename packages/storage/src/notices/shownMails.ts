/** Mails that are shown in the app instead of sent. */
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Reader } from './noticeRow.ts'

export interface ShownMail {
  readonly id: string
  readonly at: number
  readonly subject: string
  readonly text: string
  readonly html: string
}

export interface ShownMails {
  /** The same one is kept once. */
  add(reader: Reader, mail: ShownMail): Promise<void>
  /** Newest first. */
  list(reader: Reader, limit: number): Promise<readonly ShownMail[]>
}

export const createShownMails = (kysely: Kysely<Tables>): ShownMails => ({
  add: async ({ organisationId, userId }, mail) => {
    await kysely
      .insertInto('shown_mail')
      .values({ organisation_id: organisationId, user_id: userId, ...mail })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  },
  list: ({ organisationId, userId }, limit) =>
    kysely
      .selectFrom('shown_mail')
      .select(['id', 'at', 'subject', 'text', 'html'])
      .where('organisation_id', '=', organisationId)
      .where('user_id', '=', userId)
      .orderBy('at', 'desc')
      .limit(limit)
      .execute(),
})
