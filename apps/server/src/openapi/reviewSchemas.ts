import {
  activityEntrySchema,
  commandSchema,
  errorCodeSchema,
  noticeSchema,
  noticeSettingsSchema,
} from '@samplan/domain'
import { z } from 'zod'
import { heldBodySchema, heldSendingSchema } from '../routes/held.ts'
import { readNoticesSchema, settingsChangeSchema } from '../routes/inbox.ts'
import { readMarksSchema } from '../routes/readMarks.ts'

/** Milliseconds since the epoch. */
const time = z.int()

export const reviewSchemas = {
  Inbox: z.object({ notices: z.array(noticeSchema), unread: z.int() }),
  ReadNotices: readNoticesSchema,
  NoticeSettings: noticeSettingsSchema,
  NoticeSettingsChange: settingsChangeSchema,
  ShownMails: z.array(
    z.object({ id: z.string(), at: time, subject: z.string(), text: z.string(), html: z.string() }),
  ),
  Activity: z.object({
    entries: z.array(activityEntrySchema),
    people: z.array(z.object({ userId: z.string(), name: z.string() })),
    more: z.boolean(),
  }),
  ReadMarks: readMarksSchema,
  HeldCommand: heldBodySchema,
  Held: z.object({
    commands: z.array(
      z.object({
        id: z.string(),
        command: commandSchema,
        heldAt: time,
        failure: errorCodeSchema.nullable(),
      }),
    ),
    sendAt: time.nullable(),
  }),
  HeldSending: heldSendingSchema,
  HeldSent: z.object({
    sendAt: time.nullable(),
    sent: z.int(),
    people: z.int(),
    failed: z.array(z.object({ id: z.string(), code: errorCodeSchema })),
  }),
}
