import type { SectionId, ThreadId } from '@samplan/domain'
import type * as Y from 'yjs'
import { writeFieldOf } from '../records/records.ts'
import { threadIn } from './readThread.ts'
import { commentsRoots } from './roots.ts'

/** What these threads are about stands in another section now. Of those that are no more nothing is written. */
export function moveThreads(
  comments: Y.Doc,
  threadIds: readonly ThreadId[],
  toSectionId: SectionId,
  origin: unknown,
): void {
  const roots = commentsRoots(comments)
  comments.transact(() => {
    for (const threadId of threadIds) {
      if (threadIn(roots, threadId) !== null)
        writeFieldOf(roots.threads, '', threadId, 'sectionId', toSectionId)
    }
  }, origin)
}
