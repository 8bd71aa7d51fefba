/** The threads as they will be once what is pending has reached the server. */
import { isThreadCommand, type Message, type Thread, type ThreadCommand } from '@samplan/domain'
import type { PendingCommand } from './keptCommand.ts'

type PendingThreadCommand = PendingCommand & { readonly command: ThreadCommand }
type StartThread = Extract<ThreadCommand, { type: 'start-thread' }>
type OnThread = Exclude<ThreadCommand, StartThread>
type Giver = Pick<PendingCommand, 'by' | 'at'>

/**
 * New threads stand last. What was refused changes nothing, but words that were refused are shown where they were said,
 * because they are kept until their author has seen to them.
 */
export function withPending(
  threads: readonly Thread[],
  pending: readonly PendingCommand[],
): readonly Thread[] {
  return pending.filter(isPendingThreadCommand).filter(isShown).reduce(applied, threads)
}

const isPendingThreadCommand = (pending: PendingCommand): pending is PendingThreadCommand =>
  isThreadCommand(pending.command)

const isShown = ({ state, command }: PendingThreadCommand): boolean =>
  state !== 'failed' || command.type === 'start-thread' || command.type === 'reply'

function applied(threads: readonly Thread[], { command, by, at }: PendingThreadCommand): readonly Thread[] {
  const giver = { by, at }
  switch (command.type) {
    case 'start-thread':
      return threads.some(({ id }) => id === command.threadId)
        ? threads
        : [...threads, started(command, giver)]
    case 'remove-thread':
      return threads.filter(({ id }) => id !== command.threadId)
    default:
      return threads.map((thread) =>
        thread.id === command.threadId ? changed(thread, command, giver) : thread,
      )
  }
}

const started = (command: StartThread, giver: Giver): Thread => ({
  ...giver,
  id: command.threadId,
  sectionId: command.sectionId,
  anchor: command.anchor,
  mustBeAnswered: command.mustBeAnswered,
  resolution: null,
  suggestion: command.suggestion === null ? null : { change: command.suggestion, decision: null },
  messages: command.message === null ? [] : [newMessage(command.message, giver)],
})

function changed(
  thread: Thread,
  command: Exclude<OnThread, { type: 'remove-thread' }>,
  giver: Giver,
): Thread {
  switch (command.type) {
    case 'reply':
      return { ...thread, messages: withMessage(thread, command, giver) }
    case 'edit-message':
      return withChangedMessage(thread, command.messageId, { body: command.body, editedAt: giver.at })
    case 'remove-message':
      return withChangedMessage(thread, command.messageId, { body: '', removed: true })
    case 'resolve-thread':
      return { ...thread, resolution: thread.resolution ?? giver }
    case 'reopen-thread':
      return { ...thread, resolution: null }
    case 'require-answer':
      return { ...thread, mustBeAnswered: command.required }
    case 'accept-suggestion':
      return decided(thread, 'accepted', giver)
    case 'decline-suggestion':
      return { ...decided(thread, 'declined', giver), messages: withMessage(thread, command, giver) }
    default:
      return command satisfies never
  }
}

type SaidMessage = Pick<Message, 'body'> & { readonly messageId: Message['id'] }

const newMessage = ({ messageId, body }: SaidMessage, giver: Giver): Message => ({
  ...giver,
  id: messageId,
  body,
  editedAt: null,
  removed: false,
})

/** One that the server has taken meanwhile stands there already. */
const withMessage = ({ messages }: Thread, said: SaidMessage, giver: Giver): Message[] =>
  messages.some(({ id }) => id === said.messageId) ? messages : [...messages, newMessage(said, giver)]

function withChangedMessage(thread: Thread, id: Message['id'], change: Partial<Message>): Thread {
  const messages = thread.messages.map((message) => (message.id === id ? { ...message, ...change } : message))
  return { ...thread, messages }
}

function decided(thread: Thread, outcome: 'accepted' | 'declined', giver: Giver): Thread {
  const { suggestion } = thread
  if (suggestion === null || suggestion.decision !== null) return thread
  return { ...thread, suggestion: { ...suggestion, decision: { ...giver, outcome } } }
}
