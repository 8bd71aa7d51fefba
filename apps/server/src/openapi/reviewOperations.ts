/** Addresses of what a person is told of, has read, and holds back. */
import type { Operation } from './operation.ts'

export const reviewOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/inbox',
    summary: 'What one is told of, newest first; `before`: the id of the last notice of the page before',
    status: 200,
    answer: 'Inbox',
  },
  { method: 'post', path: '/inbox/read', summary: 'Mark notices as read', body: 'ReadNotices', status: 204 },
  {
    method: 'get',
    path: '/inbox/settings',
    summary: 'What one wants to hear of by mail, and when',
    status: 200,
    answer: 'NoticeSettings',
  },
  {
    method: 'put',
    path: '/inbox/settings',
    summary: 'Change some of that',
    body: 'NoticeSettingsChange',
    status: 200,
    answer: 'NoticeSettings',
  },
  {
    method: 'get',
    path: '/inbox/mails',
    summary: 'The mails that the demo shows instead of sending',
    status: 200,
    answer: 'ShownMails',
  },
  {
    method: 'get',
    path: '/plans/:planId/read-marks',
    summary: 'What one has read of the plan',
    status: 200,
    answer: 'ReadMarks',
  },
  {
    method: 'put',
    path: '/plans/:planId/read-marks',
    summary: 'Mark threads and sections as read; the later mark stands',
    body: 'ReadMarks',
    status: 204,
  },
  {
    method: 'get',
    path: '/plans/:planId/held',
    summary: 'What one holds back until the review is sent',
    status: 200,
    answer: 'Held',
  },
  {
    method: 'put',
    path: '/plans/:planId/held/:heldId',
    summary: 'Hold a command back',
    body: 'HeldCommand',
    status: 204,
  },
  { method: 'delete', path: '/plans/:planId/held/:heldId', summary: 'Hold it no longer', status: 204 },
  {
    method: 'post',
    path: '/plans/:planId/held/send',
    summary: 'Send the review, now or at a time',
    body: 'HeldSending',
    status: 200,
    answer: 'HeldSent',
  },
  {
    method: 'delete',
    path: '/plans/:planId/held/schedule',
    summary: 'Do not send it at that time',
    status: 204,
  },
]
