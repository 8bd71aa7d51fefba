/**
 * The comments' document. Of a thread there is a key per field (`<thread>/<field>`), so that what two nodes write of it at
 * once both stands; of a message there is one value (`<thread>/<message>`), for its author alone ever writes it. Only the
 * server writes here.
 */
import type { ThreadId } from '@samplan/domain'
import type * as Y from 'yjs'

export interface CommentsRoots {
  /** Of a thread that was removed there is `removed` alone: its id stays taken. */
  readonly threads: Y.Map<unknown>
  readonly messages: Y.Map<unknown>
}

export function commentsRoots(doc: Y.Doc): CommentsRoots {
  return { threads: doc.getMap('threads'), messages: doc.getMap('messages') }
}

/** A field that every thread has. */
export const THREAD_MARK = 'by'
export const REMOVED_THREAD = 'removed'

export const isRemovedThread = (doc: Y.Doc, threadId: ThreadId): boolean =>
  commentsRoots(doc).threads.has(`${threadId}/${REMOVED_THREAD}`)
