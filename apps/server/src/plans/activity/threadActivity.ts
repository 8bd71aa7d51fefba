/** Commands on threads. Of what somebody writes, the first words are kept; of what is taken away, none. */
import { excerptOf, type Anchor, type MessageId, type Thread, type ThreadCommand } from '@samplan/domain'
import type { Activity } from './activityOf.ts'
import { difference, told, type Change, type Fields } from './difference.ts'
import type { Step } from './moment.ts'

/** Characters. */
export const EXCERPT = 200

export function threadActivity(step: Step, command: ThreadCommand): Activity {
  const { threadId } = command
  const sectionId = (step.after.thread ?? step.before.thread)?.sectionId ?? null
  return { subject: { threadId, sectionId }, change: changeOf(step, command) }
}

function changeOf(step: Step, command: ThreadCommand): Change | null {
  const { before, after } = step
  const inThread = (view: (thread: Thread) => Fields | null): Change | null =>
    difference(before.thread && view(before.thread), after.thread && view(after.thread))
  switch (command.type) {
    case 'start-thread':
      return inThread(beginning)
    case 'reply':
    case 'edit-message':
      return inThread((thread) => messageView(thread, command.messageId))
    case 'remove-message':
      return inThread((thread) => removalView(thread, command.messageId))
    case 'remove-thread':
      return before.thread === null ? null : told({ messages: before.thread.messages.length }, null)
    case 'resolve-thread':
    case 'reopen-thread':
      return inThread(({ resolution }) => ({ resolved: resolution !== null }))
    case 'require-answer':
      return inThread(({ mustBeAnswered }) => ({ mustBeAnswered }))
    case 'accept-suggestion':
      return decided(step, {})
    case 'decline-suggestion':
      return decided(step, { reason: bodyOf(after.thread, command.messageId) })
    default:
      return command satisfies never
  }
}

const beginning = ({ anchor, suggestion, mustBeAnswered, messages: [first] }: Thread): Fields => ({
  about: about(anchor),
  body: first === undefined ? null : excerptOf(first.body, EXCERPT),
  suggestion: suggestion?.change ?? null,
  mustBeAnswered,
})

/** Where it stands, without the ids of its characters. */
function about(anchor: Anchor): Fields {
  return anchor.kind === 'text' ? { kind: anchor.kind, quote: excerptOf(anchor.quote, EXCERPT) } : anchor
}

const messageView = (thread: Thread, messageId: MessageId): Fields | null => {
  const body = bodyOf(thread, messageId)
  return body === null ? null : { messageId, body }
}

const removalView = ({ messages }: Thread, messageId: MessageId): Fields => ({
  messageId,
  removed: messages.some(({ id, removed }) => id === messageId && removed),
})

function decided({ before, after }: Step, word: Fields): Change | null {
  const suggestion = after.thread?.suggestion ?? null
  const decision = suggestion?.decision ?? null
  const isNew = before.thread?.suggestion?.decision === null && decision !== null
  return isNew ? told(null, { outcome: decision.outcome, change: suggestion?.change, ...word }) : null
}

function bodyOf(thread: Thread | null, messageId: MessageId): string | null {
  const message = thread?.messages.find(({ id }) => id === messageId)
  return message === undefined ? null : excerptOf(message.body, EXCERPT)
}
