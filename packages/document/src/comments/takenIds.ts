/** Ids of threads and messages are the plan's, for ever: one of another thread, or of something removed, is taken. */
import type { MessageId, Thread, ThreadCommand, ThreadId } from '@samplan/domain'
import { MESSAGE_MARK, REMOVED_THREAD, type CommentsRoots } from './roots.ts'

/** `thread` is the one that the command names, as it stands. */
export function takesTakenId(roots: CommentsRoots, command: ThreadCommand, thread: Thread | null): boolean {
  switch (command.type) {
    case 'start-thread':
      return (
        thread === null &&
        (wasRemoved(roots, command.threadId) ||
          (command.message !== null && isElsewhere(roots, command.message.messageId, null)))
      )
    case 'reply':
    case 'decline-suggestion':
      return isElsewhere(roots, command.messageId, command.threadId)
    default:
      return false
  }
}

const wasRemoved = ({ threads }: CommentsRoots, id: ThreadId): boolean =>
  threads.has(`${id}/${REMOVED_THREAD}`)

function isElsewhere({ messages }: CommentsRoots, id: MessageId, threadId: ThreadId | null): boolean {
  const ofThread = messages.get(`${id}/${MESSAGE_MARK}`)
  return ofThread !== undefined && ofThread !== threadId
}
