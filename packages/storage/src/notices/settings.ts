import { DEFAULT_NOTICE_SETTINGS, noticeSettingsSchema, type NoticeSettings } from '@samplan/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Reader } from './noticeRow.ts'

export interface NoticeSettingsStore {
  /** The default ones for whoever has chosen none. */
  get(reader: Reader): Promise<NoticeSettings>
  put(reader: Reader, settings: NoticeSettings): Promise<void>
}

export const createNoticeSettings = (kysely: Kysely<Tables>): NoticeSettingsStore => ({
  get: async ({ organisationId, userId }) => {
    const row = await kysely
      .selectFrom('notice_settings')
      .select('settings_json')
      .where('organisation_id', '=', organisationId)
      .where('user_id', '=', userId)
      .executeTakeFirst()
    return row === undefined
      ? DEFAULT_NOTICE_SETTINGS
      : noticeSettingsSchema.parse(JSON.parse(row.settings_json))
  },
  put: async ({ organisationId, userId }, settings) => {
    const settings_json = JSON.stringify(settings)
    await kysely
      .insertInto('notice_settings')
      .values({ organisation_id: organisationId, user_id: userId, settings_json })
      .onConflict((conflict) =>
        conflict.columns(['organisation_id', 'user_id']).doUpdateSet({ settings_json }),
      )
      .execute()
  },
})
