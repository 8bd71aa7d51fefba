import { expect, test } from 'vitest'
import { noticeGroups } from './noticeGroups.ts'
import { buildNotice } from './testing.ts'

const on = (day: number, hour: number, planId: string) =>
  buildNotice({ id: `${day}-${hour}`, planId, at: new Date(2026, 9, day, hour).getTime() })

test('one group a day and plan, newest first', () => {
  const groups = noticeGroups([
    on(14, 16, 'one'),
    on(14, 15, 'other'),
    on(14, 0, 'one'),
    on(13, 23, 'one'),
    on(12, 9, 'other'),
  ])
  expect(groups.map(({ planId, notices }) => [planId, ...notices.map(({ id }) => id)])).toEqual([
    ['one', '14-16', '14-0'],
    ['other', '14-15'],
    ['one', '13-23'],
    ['other', '12-9'],
  ])
})
