/** What sync must know of the documents it moves; the rest is bytes to it. */
import { parseDocName, sectionRoots, type DocName } from '@samplan/document'
import type { SectionId } from '@samplan/domain'
import type * as Y from 'yjs'

/** Settles the types of a document's roots, which must be done before any update is applied to it. */
export function settleRoots(doc: Y.Doc, docName: DocName): void {
  const sectionId = sectionOf(docName)
  if (sectionId) sectionRoots(doc, sectionId)
}

/** What the server alone writes in a section; a client may delete there, to settle a conflict. */
const SERVER_ROOTS: ReadonlySet<string> = new Set(['meta', 'conflicts'])

/** May a client put something directly into this top-level type? */
export function isWritableRoot(doc: Y.Doc, root: string): boolean {
  // Those that `settleRoots` has made are all there are.
  return doc.share.has(root) && !SERVER_ROOTS.has(root)
}

export function sectionOf(docName: DocName): SectionId | null {
  const parsed = parseDocName(docName)
  return parsed?.kind === 'section' ? parsed.sectionId : null
}
