/** While a plan is frozen its sections take nothing, the anchors of threads neither; they follow when it is drafted again. */
import type { Thread } from '@samplan/domain'
import type * as Y from 'yjs'
import { placeAnchor } from '../anchors/placeAnchor.ts'
import { readAnchors, removeAnchor } from '../anchors/storedAnchor.ts'
import { COMMENTS, parseDocName, sectionDocName, type DocName } from '../docName.ts'
import { projectThreads } from './projectThreads.ts'
import { isRemovedThread } from './roots.ts'

/** Places those of threads started meanwhile, and takes away those of threads removed meanwhile. Done again, it does nothing. */
export function placeWaitingAnchors(docs: ReadonlyMap<DocName, Y.Doc>, origin: unknown): void {
  const comments = docs.get(COMMENTS)
  if (comments === undefined) return
  for (const thread of projectThreads(comments)) place(docs, thread, origin)
  for (const [docName, doc] of docs) {
    if (parseDocName(docName)?.kind === 'section') forgetRemoved(doc, comments, origin)
  }
}

function place(docs: ReadonlyMap<DocName, Y.Doc>, { id, sectionId, anchor }: Thread, origin: unknown): void {
  const doc = docs.get(sectionDocName(sectionId))
  if (doc === undefined || anchor.kind !== 'text' || readAnchors(doc).has(id)) return
  placeAnchor(doc, sectionId, id, anchor, origin)
}

function forgetRemoved(section: Y.Doc, comments: Y.Doc, origin: unknown): void {
  for (const threadId of readAnchors(section).keys())
    if (isRemovedThread(comments, threadId)) removeAnchor(section, threadId, origin)
}
