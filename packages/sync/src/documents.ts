/** What sync asks of the documents it moves; the rest is bytes to it. */
import {
  checkSectionTransaction,
  checkUpdateRoots,
  parseDocName,
  sectionMaps,
  sectionRoots,
  type DocName,
  type Soundness,
} from '@samplan/document'
import type { SectionId } from '@samplan/domain'
import type * as Y from 'yjs'
import type { DecodedUpdate } from './updates/decodeUpdate.ts'

/** Settles the types of a document's roots, which must be done before any update is applied to it. */
export function settleRoots(doc: Y.Doc, docName: DocName): void {
  const sectionId = sectionOf(docName)
  if (sectionId) sectionRoots(doc, sectionId)
}

/** Clients write in sections only. */
const NOT_A_SECTION: Soundness = { ok: false, code: 'server-only', detail: 'document' }

/** To be asked before the update is applied. */
export function checkRoots(update: DecodedUpdate, docName: DocName): Soundness {
  const sectionId = sectionOf(docName)
  return sectionId ? checkUpdateRoots(update, sectionId) : NOT_A_SECTION
}

/** To be asked inside the transaction that has applied the update. */
export function checkTransaction(transaction: Y.Transaction, docName: DocName): Soundness {
  const sectionId = sectionOf(docName)
  return sectionId ? checkSectionTransaction(transaction, sectionId) : NOT_A_SECTION
}

/** Only where there are amounts can two people's writes be in conflict. */
export function holdsAmounts(doc: Y.Doc, docName: DocName): boolean {
  return sectionOf(docName) !== null && sectionMaps(doc).cells.size > 0
}

export function sectionOf(docName: DocName): SectionId | null {
  const parsed = parseDocName(docName)
  return parsed?.kind === 'section' ? parsed.sectionId : null
}
