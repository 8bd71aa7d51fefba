import type { Translated } from '../message.ts'
import type { review as source } from '../sv/review.ts'

export const review: Translated<typeof source> = {
  'story.draft': 'Draft. Nobody has marked the section ready yet.',
  'story.backToDraft': 'Draft again since {{when}}, by {{name}}.',
  'story.ready': 'Marked ready {{when}} by {{name}}.',
  'story.returned': 'Sent back {{when}} by {{name}}.',
  'story.approved': 'Approved {{when}} by {{name}}.',
  'story.changed': 'Changed {{when}} by {{name}}, after the approval. The approval still holds.',
  note: '“{{note}}”',
  returnedBy: '{{name}} has sent the section back: “{{note}}”',
  statusMore: 'Who, when and why',
  statusFailed: 'The status “{{status}}” did not get through: {{reason}}',
  due: 'Due {{day}}',
  late: 'Was due {{day}}',
  threads_one: '{{count}} open thread',
  threads_other: '{{count}} open threads',

  addNote: 'Write a line to the reviewer',
  'readyNote.title': 'A line to the reviewer',
  'readyNote.label': 'What should the reviewer know?',
  'readyNote.do': 'Send',
  'readyNote.done': 'Sent to the reviewer.',

  approve: 'Approve',
  approveAgain: 'Approve again',
  sendBack: 'Send back',
  showChanges: 'Show the changes',
  approved: '“{{section}}” is approved.',
  approvedHeld: '“{{section}}” is approved. It is held back until you send the review.',
  sentBack: '“{{section}}” is sent back.',
  sentBackHeld: '“{{section}}” is sent back. It is held back until you send the review.',
  'sendBack.title': 'Send back “{{section}}”',
  'sendBack.label': 'What needs to be done?',
  'sendBack.hint': 'One sentence is enough.',
}
