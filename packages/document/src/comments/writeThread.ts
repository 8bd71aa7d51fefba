/** The single things that are written of a thread. */
import type { Message, MessageId, Stamp, Thread, ThreadCommand, ThreadId } from '@samplan/domain'
import type * as Y from 'yjs'
import { writeFieldsOf } from '../records/records.ts'
import { MESSAGE_MARK, REMOVED_THREAD, type CommentsRoots } from './roots.ts'

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
  if (message !== null) writeMessage(roots, threadId, message, stamp)
}

/** Nothing for a message that is there: a request that is sent again. */
export function writeReply(roots: CommentsRoots, thread: Thread, draft: Draft, { by, at }: Stamp): void {
  if (messageIn(thread, draft.messageId) !== undefined) return
  // Several messages may be written in one millisecond, and clocks are set back: an answer still stands after what it
  // answers.
  const latest = thread.messages.at(-1)?.at ?? thread.at
  writeMessage(roots, thread.id, draft, { by, at: Math.max(at, latest + 1) })
}

function writeMessage(
  roots: CommentsRoots,
  threadId: ThreadId,
  { messageId, body }: Draft,
  stamp: Stamp,
): void {
  writeFieldsOf(roots.messages, '', messageId, { [MESSAGE_MARK]: threadId, ...stamp, body })
}

export function writeEdit(
  roots: CommentsRoots,
  thread: Thread,
  { messageId, body }: Draft,
  { at }: Stamp,
): void {
  if (messageIn(thread, messageId)?.body !== body)
    writeFieldsOf(roots.messages, '', messageId, { body, editedAt: at })
}

const messageIn = ({ messages }: Thread, messageId: MessageId): Message | undefined =>
  messages.find(({ id }) => id === messageId)

/** It leaves a mark that it was there. */
export function writeMessageRemoval(roots: CommentsRoots, messageId: MessageId): void {
  writeFieldsOf(roots.messages, '', messageId, { body: '', removed: true })
}

/** Nothing of it can be read any more; its ids, and those of its messages, stay taken. */
export function writeThreadRemoval(roots: CommentsRoots, thread: Thread, stamp: Stamp): void {
  clear(roots.threads, thread.id, REMOVED_THREAD)
  writeFieldsOf(roots.threads, '', thread.id, { [REMOVED_THREAD]: stamp })
  for (const { id } of thread.messages) clear(roots.messages, id, MESSAGE_MARK)
}

function clear(map: Y.Map<unknown>, id: string, kept: string): void {
  const scope = `${id}/`
  for (const key of map.keys()) if (key.startsWith(scope) && key !== `${scope}${kept}`) map.delete(key)
}

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
