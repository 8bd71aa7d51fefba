/** The pages of the inbox as they will be once the server has marked what was read. */
import type { Notice, NoticeId } from '@samplan/domain'
import type { InboxPage } from '../../../api/inbox.ts'

type Pages = readonly InboxPage[]

export function withRead(pages: Pages, id: NoticeId, at: number): InboxPage[] {
  const isUnread = pages.some(({ notices }) => notices.some((notice) => notice.id === id && isNew(notice)))
  return pages.map(({ notices, unread }) => ({
    notices: notices.map((notice) => (notice.id === id ? asRead(notice, at) : notice)),
    unread: isUnread ? Math.max(0, unread - 1) : unread,
  }))
}

export const withAllRead = (pages: Pages, at: number): InboxPage[] =>
  pages.map(({ notices }) => ({ notices: notices.map((notice) => asRead(notice, at)), unread: 0 }))

const isNew = ({ readAt }: Notice): boolean => readAt === null

const asRead = (notice: Notice, at: number): Notice => (isNew(notice) ? { ...notice, readAt: at } : notice)
