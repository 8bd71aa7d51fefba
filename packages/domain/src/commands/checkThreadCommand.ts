/** Does a command on threads fit them as they stand, and may this person give it? Asked after `authorise`, in the turn of the writing. */
import type { MessageId, SectionId, UserId } from '../ids.ts'
import type { Outline } from '../plan/outline.ts'
import { may, type Actor } from '../policies/actor.ts'
import { ALLOWED, all, refuse, type Verdict } from '../policies/verdict.ts'
import { mayWriteSection } from '../policies/writing.ts'
import { mentionsIn, type Message } from '../review/message.ts'
import type { Stamp } from '../review/stamp.ts'
import { hasOpenSuggestion, type Thread } from '../review/thread.ts'
import { suits } from './suggestionSuits.ts'
import type { ThreadCommand } from './threadCommand.ts'

export interface ThreadContext {
  readonly actor: Actor
  readonly outline: Outline
  /** Null for a thread that there is not, or no longer. */
  readonly thread: Thread | null
}

/** The ground of a suggestion stands in the section's document and is checked by who applies it. */
export function checkThreadCommand(context: ThreadContext, command: ThreadCommand): Verdict {
  const open = checkCommentsOpen(context.outline)
  if (!open.ok) return open
  if (command.type === 'start-thread') return checkStart(context, command)
  const { thread } = context
  return thread === null ? refuse('thread-unknown') : checkOnThread(context, thread, command)
}

type StartThread = Extract<ThreadCommand, { type: 'start-thread' }>
type OnThread = Exclude<ThreadCommand, StartThread>
type Decision = Extract<ThreadCommand, { type: 'accept-suggestion' | 'decline-suggestion' }>

function checkOnThread(context: ThreadContext, thread: Thread, command: OnThread): Verdict {
  const { actor, outline } = context
  switch (command.type) {
    case 'reply':
      return all(checkMentions(outline, command.body), checkNewMessage(actor, thread, command.messageId))
    case 'edit-message':
      return all(checkOwnMessage(actor, thread, command.messageId), checkMentions(outline, command.body))
    case 'remove-message':
      return checkMessageRemoval(actor, thread, command.messageId)
    case 'remove-thread':
      return checkRemoval(actor, thread)
    case 'resolve-thread':
      return hasOpenSuggestion(thread) ? refuse('suggestion-open') : ALLOWED
    case 'reopen-thread':
    case 'require-answer':
      return ALLOWED
    case 'accept-suggestion':
      return outline.state === 'drafting' ? checkDecision(context, thread, command) : refuse('plan-locked')
    case 'decline-suggestion':
      return all(
        checkDecision(context, thread, command),
        checkMentions(outline, command.body),
        checkNewMessage(actor, thread, command.messageId),
      )
    default:
      return command satisfies never
  }
}

/** While it is frozen, by the plan's setting; once it is adopted, it is history. */
export function checkCommentsOpen({ state, settings }: Outline): Verdict {
  if (state === 'drafting') return ALLOWED
  return state === 'frozen' && settings.commentsWhileFrozen ? ALLOWED : refuse('comments-closed')
}

function checkStart({ actor, outline, thread }: ThreadContext, command: StartThread): Verdict {
  const { sectionId, message, suggestion, anchor } = command
  // A request that is sent again finds its own thread; whoever writes then adds nothing.
  if (thread !== null) return thread.by === actor.userId ? ALLOWED : refuse('id-taken')
  if (message === null && suggestion === null) return refuse('thread-empty')
  return all(
    checkSectionKnown(outline, sectionId),
    suggestion === null || suits(suggestion, anchor) ? ALLOWED : refuse('suggestion-unsuitable'),
    checkMentions(outline, message?.body ?? ''),
  )
}

/** Also one in the bin: its comments were written before it went there. */
const checkSectionKnown = ({ sections, removedSections }: Outline, sectionId: SectionId): Verdict =>
  [...sections, ...removedSections].some(({ id }) => id === sectionId) ? ALLOWED : refuse('section-unknown')

export function checkMentions({ members }: Outline, body: string): Verdict {
  const known = new Set<UserId>(members.map(({ userId }) => userId))
  return mentionsIn(body).every((userId) => known.has(userId)) ? ALLOWED : refuse('mention-not-member')
}

/** A request that is sent again finds its own message. */
function checkNewMessage({ userId }: Actor, thread: Thread, id: MessageId): Verdict {
  const message = messageIn(thread, id)
  if (message === undefined) return ALLOWED
  if (message.by !== userId) return refuse('id-taken')
  return message.removed ? refuse('message-unknown') : ALLOWED
}

function checkOwnMessage({ userId }: Actor, thread: Thread, id: MessageId): Verdict {
  const message = messageIn(thread, id)
  if (message === undefined || message.removed) return refuse('message-unknown')
  return message.by === userId ? ALLOWED : refuse('message-not-yours')
}

/** A request that is sent again finds that it has been done. */
const checkMessageRemoval = (actor: Actor, thread: Thread, id: MessageId): Verdict =>
  hasRemoved(actor, messageIn(thread, id)) ? ALLOWED : checkOwnMessage(actor, thread, id)

const hasRemoved = ({ userId }: Actor, message: Message | undefined): boolean =>
  message !== undefined && message.removed && message.by === userId

const messageIn = ({ messages }: Thread, id: MessageId): Message | undefined =>
  messages.find((message) => message.id === id)

/** What others have said in it, decided of it or asked of it is not for its author to take away. */
function checkRemoval(actor: Actor, thread: Thread): Verdict {
  const isOwn = ({ by }: Stamp) => by === actor.userId
  if (!isOwn(thread)) return refuse('message-not-yours')
  const decision = thread.suggestion?.decision ?? thread
  const isRequired = thread.mustBeAnswered && !may(actor, 'review')
  return thread.messages.every(isOwn) && isOwn(decision) && !isRequired ? ALLOWED : refuse('thread-answered')
}

/** Decided by who answers for the section, or for the review; never twice. */
function checkDecision({ actor, outline }: ThreadContext, thread: Thread, command: Decision): Verdict {
  if (!may(actor, 'review') && !mayWriteSection(actor, outline, thread.sectionId))
    return refuse('section-not-yours')
  if (thread.suggestion === null) return refuse('suggestion-unknown')
  return hasOpenSuggestion(thread) || hasDecidedSo(actor, thread, command)
    ? ALLOWED
    : refuse('suggestion-decided')
}

/** A request that is sent again finds its own decision. */
function hasDecidedSo({ userId }: Actor, thread: Thread, command: Decision): boolean {
  const decision = thread.suggestion?.decision ?? null
  if (decision?.by !== userId) return false
  return command.type === 'accept-suggestion'
    ? decision.outcome === 'accepted'
    : decision.outcome === 'declined' && messageIn(thread, command.messageId) !== undefined
}
