/** Closes many threads at once, each with the same last word. Asked after `authorise` and `checkCommand`, in the same turn. */
import { isHarmless, type Command, type Stamp } from '@samplan/domain'
import type * as Y from 'yjs'
import { threadIn } from './readThread.ts'
import { commentsRoots } from './roots.ts'
import { writeReply, writeResolution } from './writeThread.ts'

/**
 * One transaction, by `stamp.by`. A thread that is closed already, must be answered or holds an open suggestion is left
 * as it is: it is not for a common word to decide. So is one that is gone, and one that has a message of that id.
 */
export function closeThreads(
  comments: Y.Doc,
  { threads, body }: Extract<Command, { type: 'close-threads' }>,
  stamp: Stamp,
): void {
  const roots = commentsRoots(comments)
  comments.transact(() => {
    for (const { threadId, messageId } of threads) {
      const thread = threadIn(roots, threadId)
      if (thread === null || !isHarmless(thread)) continue
      if (thread.messages.some(({ id }) => id === messageId)) continue
      writeReply(roots, thread, { messageId, body }, stamp)
      writeResolution(roots, thread, stamp)
    }
  }, stamp.by)
}
