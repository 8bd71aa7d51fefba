/** What this person is told of, and what of it they want to hear of by mail. */
import { noticeSchema, noticeSettingsSchema, type NoticeId, type NoticeSettings } from '@samplan/domain'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { answers, type Server } from './answers.ts'
import { request, send } from './request.ts'

type InboxRoutes = Server['inbox']

const inboxSchema = answers<InboxRoutes['$get']>()(
  z.object({ notices: z.array(noticeSchema).readonly(), unread: z.int().nonnegative() }),
)
export type InboxPage = z.infer<typeof inboxSchema>

const settingsSchema = answers<InboxRoutes['settings']['$get']>()(noticeSettingsSchema)

const mailsSchema = answers<InboxRoutes['mails']['$get']>()(
  z
    .array(
      z.object({ id: z.string(), at: z.number(), subject: z.string(), text: z.string(), html: z.string() }),
    )
    .readonly(),
)
export type ShownMail = z.infer<typeof mailsSchema>[number]

/** As many notices as the server gives at a time: a page with fewer is the last. */
const PAGE = 50

/** Newest first. A page begins after the notice whose id it is asked for by; the first one has none. */
export const inboxQuery = infiniteQueryOptions({
  queryKey: ['inbox', 'notices'],
  queryFn: ({ pageParam, signal }) =>
    request(inboxSchema, pageParam === '' ? '/api/inbox' : `/api/inbox?before=${pageParam}`, { signal }),
  initialPageParam: '',
  getNextPageParam: ({ notices }) => (notices.length < PAGE ? undefined : notices.at(-1)?.id),
})

/** @throws ApiError */
export async function markNoticesRead(which: { readonly ids: readonly NoticeId[] } | { readonly all: true }) {
  await send('/api/inbox/read', { method: 'POST', body: which })
}

export const noticeSettingsQuery = queryOptions({
  queryKey: ['inbox', 'settings'],
  queryFn: ({ signal }) => request(settingsSchema, '/api/inbox/settings', { signal }),
})

/** @throws ApiError */
export const saveNoticeSettings = (settings: NoticeSettings): Promise<NoticeSettings> =>
  request(settingsSchema, '/api/inbox/settings', { method: 'PUT', body: settings })

/** The mails that a demo shows instead of sending, newest first; elsewhere there is no such address. */
export const shownMailsQuery = queryOptions({
  queryKey: ['inbox', 'mails'],
  queryFn: ({ signal }) => request(mailsSchema, '/api/inbox/mails', { signal }),
})
