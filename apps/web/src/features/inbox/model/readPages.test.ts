import { noticeIdSchema } from '@samplan/domain'
import { expect, test } from 'vitest'
import type { InboxPage } from '../../../api/inbox.ts'
import { withAllRead, withRead } from './readPages.ts'
import { buildNotice } from './testing.ts'

const pages: readonly InboxPage[] = [
  { notices: [buildNotice({ id: 'a' }), buildNotice({ id: 'b', readAt: 5 })], unread: 2 },
  { notices: [buildNotice({ id: 'c' })], unread: 2 },
]
const readAts = (result: readonly InboxPage[]) =>
  result.flatMap(({ notices }) => notices.map(({ readAt }) => readAt))
const unread = (result: readonly InboxPage[]) => result.map((page) => page.unread)

test('one is read, once', () => {
  const read = withRead(pages, noticeIdSchema.parse('c'), 9)
  expect(readAts(read)).toEqual([null, 5, 9])
  expect(unread(read)).toEqual([1, 1])
  expect(unread(withRead(read, noticeIdSchema.parse('c'), 10))).toEqual([1, 1])
})

test('all are read, and keep when they were', () => {
  expect(readAts(withAllRead(pages, 9))).toEqual([9, 5, 9])
  expect(unread(withAllRead(pages, 9))).toEqual([0, 0])
})
