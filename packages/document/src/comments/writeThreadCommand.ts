/** A command that has been found good, written into the comments' document. */
import { hasOpenSuggestion, type Stamp, type Thread, type ThreadCommand } from '@samplan/domain'
import type { CommentsRoots } from './roots.ts'
import {
  writeDecision,
  writeEdit,
  writeMessageRemoval,
  writeReopening,
  writeReply,
  writeRequirement,
  writeResolution,
  writeStart,
  writeThreadRemoval,
} from './writeThread.ts'

/** `thread` is the one that the command names, as it stands. */
export function writeThreadCommand(
  roots: CommentsRoots,
  thread: Thread | null,
  command: ThreadCommand,
  stamp: Stamp,
): void {
  if (thread !== null) writeOnThread(roots, thread, command, stamp)
  else if (command.type === 'start-thread') writeStart(roots, command, stamp)
}

function writeOnThread(roots: CommentsRoots, thread: Thread, command: ThreadCommand, stamp: Stamp): void {
  switch (command.type) {
    case 'start-thread':
      // A request that is sent again.
      return undefined
    case 'reply':
      return writeReply(roots, thread, command, stamp)
    case 'edit-message':
      return writeEdit(roots, thread, command, stamp)
    case 'remove-message':
      return writeMessageRemoval(roots, thread, command.messageId)
    case 'remove-thread':
      return writeThreadRemoval(roots, thread, stamp)
    case 'resolve-thread':
      return writeResolution(roots, thread, stamp)
    case 'reopen-thread':
      return writeReopening(roots, thread.id)
    case 'require-answer':
      return writeRequirement(roots, thread.id, command.required)
    case 'accept-suggestion':
      return hasOpenSuggestion(thread) ? writeDecision(roots, thread, 'accepted', stamp) : undefined
    case 'decline-suggestion':
      return hasOpenSuggestion(thread) ? decline(roots, thread, command, stamp) : undefined
    default:
      return command satisfies never
  }
}

/** The reason stands in the thread as a message. */
function decline(
  roots: CommentsRoots,
  thread: Thread,
  reason: Extract<ThreadCommand, { type: 'decline-suggestion' }>,
  stamp: Stamp,
): void {
  writeReply(roots, thread, reason, stamp)
  writeDecision(roots, thread, 'declined', stamp)
}
