/**
 * The comments' document: a map of threads and a map of messages, a key per field (`<id>/<field>`), so that a reply and
 * a resolution that two nodes write at once both stand. Only the server writes here.
 */
import type * as Y from 'yjs'

export interface CommentsRoots {
  /** Of a thread that was removed there is `removed` alone: its id stays taken. */
  readonly threads: Y.Map<unknown>
  /** `threadId` stays for ever: a message's id is never another's. */
  readonly messages: Y.Map<unknown>
}

export function commentsRoots(doc: Y.Doc): CommentsRoots {
  return { threads: doc.getMap('threads'), messages: doc.getMap('messages') }
}

/** Fields that every thread has, and every message: where one is, the record is. */
export const THREAD_MARK = 'by'
export const MESSAGE_MARK = 'threadId'
export const REMOVED_THREAD = 'removed'
