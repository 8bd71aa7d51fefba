/** What somebody is told of, in the app and by mail. */
import { noticeIdSchema, noticeSettingsSchema } from '@samplan/domain'
import type { Reader } from '@samplan/storage'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Principal } from '../accounts/principal.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'

const PAGE = 50
const SHOWN_MAILS = 20

const pageSchema = z.object({ before: noticeIdSchema.optional() })
export const readNoticesSchema = z.union([
  z.object({ ids: z.array(noticeIdSchema).max(500) }),
  z.object({ all: z.literal(true) }),
])
/** Settings that are not named stay as they are. */
export const settingsChangeSchema = noticeSettingsSchema.partial()

/** Behind `signedIn`. */
export function inboxRoutes({ storage, sync, configuration, now }: Services) {
  const { notices, noticeSettings, shownMails } = storage
  return new Hono<AppEnvironment>()
    .get('/', valid('query', pageSchema), async (context) => {
      const reader = readerOf(context.var.principal)
      const before = context.req.valid('query').before ?? null
      return context.json({
        notices: await notices.list(reader, { before, limit: PAGE }),
        unread: await notices.countUnread(reader),
      })
    })
    .post('/read', valid('json', readNoticesSchema), async (context) => {
      const reader = readerOf(context.var.principal)
      const which = context.req.valid('json')
      if ('all' in which) await notices.markAllRead(reader, now())
      else await notices.markRead(reader, which.ids, now())
      // The other tabs of the same person.
      sync.tellNews(new Set([reader.userId]))
      return context.body(null, 204)
    })
    .get('/settings', async (context) =>
      context.json(await noticeSettings.get(readerOf(context.var.principal))),
    )
    .put('/settings', valid('json', settingsChangeSchema), async (context) => {
      const reader = readerOf(context.var.principal)
      const settings = noticeSettingsSchema.parse({
        ...(await noticeSettings.get(reader)),
        ...context.req.valid('json'),
      })
      await noticeSettings.put(reader, settings)
      return context.json(settings)
    })
    .get('/mails', async (context) => {
      if (!configuration.demo) throw new Problem(404, 'not-found')
      return context.json(await shownMails.list(readerOf(context.var.principal), SHOWN_MAILS))
    })
}

const readerOf = ({ user, organisation }: Principal): Reader => ({
  organisationId: organisation.id,
  userId: user.id,
})
