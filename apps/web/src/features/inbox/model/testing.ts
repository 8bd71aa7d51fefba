import { noticeSchema, type Notice } from '@samplan/domain'

/** As it might have come from the server; `id` and `at` of their own where order matters. */
export const buildNotice = (parts: Partial<Record<keyof Notice, unknown>> = {}): Notice =>
  noticeSchema.parse({
    id: 'notice',
    kind: 'comment',
    planId: 'plan',
    sectionId: 'culture',
    threadId: null,
    by: 'karin',
    at: 1,
    excerpt: null,
    readAt: null,
    ...parts,
  })
