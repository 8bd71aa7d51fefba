/** Who is told of what was done to a thread; the most specific first. */
import { z } from 'zod'
import { messageIdSchema, type UserId } from '../ids.ts'
import type { Outline } from '../plan/outline.ts'
import { effectiveOwners } from '../policies/owners.ts'
import type { ActivityEntry } from './activity.ts'
import { mentionsIn } from './message.ts'
import type { Thread } from './thread.ts'
import { noticeExcerpt, type Told } from './told.ts'

export function threadNotices(entry: ActivityEntry, outline: Outline, thread: Thread): Told[] {
  const owners = effectiveOwners(outline, thread.sectionId)
  switch (entry.type) {
    case 'start-thread':
      return startNotices(thread, owners)
    case 'reply':
      return replyNotices(entry, thread, owners)
    case 'edit-message':
      return [
        { kind: 'mention', userIds: newlyMentioned(entry), excerpt: noticeExcerpt(wordsIn(entry.to).body) },
      ]
    case 'require-answer':
      return thread.mustBeAnswered
        ? [{ kind: 'answer-required', userIds: owners, excerpt: beginningOf(thread) }]
        : []
    case 'resolve-thread':
      return [{ kind: 'thread-resolved', userIds: participantsOf(thread), excerpt: beginningOf(thread) }]
    case 'reopen-thread':
      return [{ kind: 'thread-reopened', userIds: participantsOf(thread), excerpt: beginningOf(thread) }]
    case 'accept-suggestion':
      return [{ kind: 'suggestion-accepted', userIds: [thread.by], excerpt: beginningOf(thread) }]
    case 'decline-suggestion':
      return declineNotices(entry, thread)
    default:
      return []
  }
}

function startNotices(thread: Thread, owners: readonly UserId[]): Told[] {
  const excerpt = beginningOf(thread)
  const mentioned = mentionsIn(thread.messages[0]?.body ?? '')
  const kind = thread.suggestion === null ? 'comment' : 'suggestion'
  return [
    { kind: 'answer-required', userIds: thread.mustBeAnswered ? owners : [], excerpt },
    { kind: 'mention', userIds: mentioned, excerpt },
    { kind, userIds: owners, excerpt },
  ]
}

function replyNotices({ to }: ActivityEntry, thread: Thread, owners: readonly UserId[]): Told[] {
  const { messageId } = wordsIn(to)
  const message = thread.messages.find(({ id }) => id === messageId)
  // What its author has taken back is told to nobody.
  if (message === undefined || message.removed) return []
  const excerpt = noticeExcerpt(message.body)
  return [
    { kind: 'mention', userIds: mentionsIn(message.body), excerpt },
    { kind: 'reply', userIds: [...participantsOf(thread), ...owners], excerpt },
  ]
}

function declineNotices({ to }: ActivityEntry, thread: Thread): Told[] {
  const { reason } = wordsIn(to)
  const excerpt = noticeExcerpt(reason)
  return [
    { kind: 'suggestion-declined', userIds: [thread.by], excerpt },
    { kind: 'mention', userIds: mentionsIn(reason), excerpt },
  ]
}

const newlyMentioned = ({ from, to }: ActivityEntry): UserId[] => {
  const before = new Set(mentionsIn(wordsIn(from).body))
  return mentionsIn(wordsIn(to).body).filter((userId) => !before.has(userId))
}

const participantsOf = ({ by, messages }: Thread): UserId[] => [by, ...messages.map((message) => message.by)]

/** The first words that stand in it; of a suggestion without any, what would be written. */
function beginningOf({ messages, suggestion, anchor }: Thread): string | null {
  const said = messages.find(({ removed }) => !removed)?.body
  if (said !== undefined) return noticeExcerpt(said)
  const change = suggestion?.change
  if (change?.kind === 'text' && change.replacement !== '') return noticeExcerpt(change.replacement)
  return anchor.kind === 'text' ? noticeExcerpt(anchor.quote) : null
}

const wordsSchema = z.object({
  messageId: messageIdSchema.nullable().default(null),
  body: z.string().default(''),
  reason: z.string().default(''),
})

/** What the activity log has kept of the words, as `apps/server`'s `threadActivity` lays it out. */
const wordsIn = (value: ActivityEntry['to']) =>
  wordsSchema.catch({ messageId: null, body: '', reason: '' }).parse(value)
