/** What one person wants to hear of by mail, and when. */
import { z } from 'zod'

/** "18:00", a time of day where the organisation is. */
const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const noticeSettingsSchema = z.object({
  mail: z.enum(['digest', 'none']),
  /** No mail is sent from this time of day to the other; never quiet where they are the same. */
  quietFrom: timeOfDaySchema,
  quietTo: timeOfDaySchema,
  /** Whether Saturdays and Sundays are quiet all day. */
  weekends: z.boolean(),
  language: z.enum(['sv', 'en']),
})
export type NoticeSettings = z.infer<typeof noticeSettingsSchema>

export const DEFAULT_NOTICE_SETTINGS: NoticeSettings = {
  mail: 'digest',
  quietFrom: '18:00',
  quietTo: '07:00',
  weekends: true,
  language: 'sv',
}
