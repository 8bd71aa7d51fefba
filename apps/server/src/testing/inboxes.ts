/** The demo plan under review, with everybody's inbox. */
import { noticeSchema } from '@samplan/domain'
import { z } from 'zod'
import type { DemoAccountKey } from '../demo/accounts.ts'
import { reviewedDemo } from './reviewedDemo.ts'
import type { TestServerOptions } from './testServer.ts'

const inboxSchema = z.object({ notices: z.array(noticeSchema), unread: z.int() })

export const commentOn = (sectionId: string, threadId: string, parts: object = {}) => ({
  type: 'start-thread',
  threadId,
  sectionId,
  anchor: { kind: 'section' },
  message: { messageId: `${threadId}-1`, body: 'Varför?' },
  suggestion: null,
  mustBeAnswered: false,
  ...parts,
})

/** `skola` is handlaggare3's. What the demo itself has told of is read. */
export async function demoWithInboxes(options: TestServerOptions = {}) {
  const demo = await reviewedDemo(options)
  const { call, as, services } = demo
  const inbox = async (key: DemoAccountKey, query = '') => {
    await services.notifier.idle()
    const response = await call('GET', `/api/inbox${query}`, undefined, as(key))
    return inboxSchema.parse(await response.json())
  }
  const unread = async (key: DemoAccountKey) =>
    (await inbox(key)).notices.filter(({ readAt }) => readAt === null)
  return {
    ...demo,
    inbox,
    unread,
    kinds: async (key: DemoAccountKey) => (await unread(key)).map(({ kind }) => kind),
    readAll: (key: DemoAccountKey) => call('POST', '/api/inbox/read', { all: true }, as(key)),
  }
}
