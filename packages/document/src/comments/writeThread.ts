/** The single things that are written of a thread. */
import type { Message, MessageId, Stamp, Thread, ThreadCommand, ThreadId } from '@samplan/domain'
import { writeFieldOf, writeFieldsOf } from '../records/records.ts'
import { REMOVED_THREAD, type CommentsRoots } from './roots.ts'

type StartThread = Extract<ThreadCommand, { type: 'start-thread' }>

/** A message before it has an author and a time. */
export interface Draft {
  readonly messageId: MessageId
  readonly body: string
}

export function writeStart(roots: CommentsRoots, command: StartThread, stamp: Stamp): void {
  const { threadId, sectionId, anchor, suggestion, mustBeAnswered, message } = command
  writeFieldsOf(roots.threads, '', threadId, {
    ...stamp,
    sectionId,
    anchor,
    mustBeAnswered,
    suggestedChange: suggestion ?? undefined,
  })
  if (message !== null) writeMessage(roots, threadId, message.messageId, newMessage(message.body, stamp))
}

/** Nothing for a message that is there: a request that is sent again. */
export function writeReply(roots: CommentsRoots, thread: Thread, draft: Draft, { by, at }: Stamp): void {
  const { messageId, body } = draft
  if (messageIn(thread, messageId) !== undefined) return
  // Several messages may be written in one millisecond, and clocks are set back: an answer still stands after what it
  // answers.
  const latest = thread.messages.at(-1)?.at ?? thread.at
  writeMessage(roots, thread.id, messageId, newMessage(body, { by, at: Math.max(at, latest + 1) }))
}

export function writeEdit(roots: CommentsRoots, thread: Thread, draft: Draft, { at }: Stamp): void {
  const message = messageIn(thread, draft.messageId)
  if (message !== undefined && message.body !== draft.body)
    writeMessage(roots, thread.id, message.id, { ...message, body: draft.body, editedAt: at })
}

/** It leaves a mark that it was there. */
export function writeMessageRemoval(roots: CommentsRoots, thread: Thread, messageId: MessageId): void {
  const message = messageIn(thread, messageId)
  if (message !== undefined)
    writeMessage(roots, thread.id, messageId, { ...message, body: '', removed: true })
}

/** Nothing of it can be read any more; its id stays taken. */
export function writeThreadRemoval(roots: CommentsRoots, { id }: Thread, stamp: Stamp): void {
  for (const map of [roots.threads, roots.messages]) {
    for (const key of map.keys()) if (key.startsWith(`${id}/`)) map.delete(key)
  }
  writeFieldsOf(roots.threads, '', id, { [REMOVED_THREAD]: stamp })
}

type StoredMessage = Omit<Message, 'id'>

const newMessage = (body: string, stamp: Stamp): StoredMessage => ({
  ...stamp,
  body,
  editedAt: null,
  removed: false,
})

function writeMessage(
  { messages }: CommentsRoots,
  threadId: ThreadId,
  messageId: MessageId,
  { by, at, body, editedAt, removed }: StoredMessage,
): void {
  writeFieldOf(messages, '', threadId, messageId, { by, at, body, editedAt, removed })
}

const messageIn = ({ messages }: Thread, messageId: MessageId): Message | undefined =>
  messages.find(({ id }) => id === messageId)

/** Whoever resolved it first has resolved it. */
export function writeResolution(roots: CommentsRoots, thread: Thread, stamp: Stamp): void {
  if (thread.resolution === null) writeFieldsOf(roots.threads, '', thread.id, { resolution: stamp })
}

export function writeReopening(roots: CommentsRoots, threadId: ThreadId): void {
  writeFieldsOf(roots.threads, '', threadId, { resolution: null })
}

export function writeRequirement(roots: CommentsRoots, threadId: ThreadId, mustBeAnswered: boolean): void {
  writeFieldsOf(roots.threads, '', threadId, { mustBeAnswered })
}

/** With a decision there is nothing left to talk about, until somebody reopens it. */
export function writeDecision(
  roots: CommentsRoots,
  thread: Thread,
  outcome: 'accepted' | 'declined',
  stamp: Stamp,
): void {
  writeFieldsOf(roots.threads, '', thread.id, { decision: { ...stamp, outcome } })
  writeResolution(roots, thread, stamp)
}
