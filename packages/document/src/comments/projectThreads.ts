import { threadIdSchema, type Thread, type ThreadId } from '@samplan/domain'
import type * as Y from 'yjs'
import { byTime, messagesIn, readThread, threadIdsIn, threadIn } from './readThread.ts'
import { commentsRoots } from './roots.ts'

/** Every thread of the plan, oldest first. Always valid, whatever stands in the document; never throws. */
export function projectThreads(commentsDoc: Y.Doc): Thread[] {
  const roots = commentsRoots(commentsDoc)
  const messages = messagesIn(roots)
  return threadIdsIn(roots)
    .flatMap((id) => readThread(roots, id, messages.get(id) ?? []) ?? [])
    .toSorted(byTime)
}

/** Null for one that is not there, or no longer. */
export function projectThread(commentsDoc: Y.Doc, threadId: ThreadId): Thread | null {
  return threadIn(commentsRoots(commentsDoc), threadId)
}

/** Of every thread that there is; cheaper than the threads themselves. */
export const projectThreadIds = (commentsDoc: Y.Doc): ReadonlySet<ThreadId> =>
  new Set(threadIdsIn(commentsRoots(commentsDoc)).flatMap((id) => threadIdSchema.safeParse(id).data ?? []))
