/** Several replicas of one section's document, for tests: offline until they are told to exchange. */
import type { SectionId } from '@samplan/domain'
import * as Y from 'yjs'
import { sectionRoots } from '../section/roots.ts'

/** A replica of `doc` with a client id of its own: which of two writes at once wins depends on it. */
export function replicaOf(doc: Y.Doc, sectionId: SectionId, clientId: number): Y.Doc {
  const replica = new Y.Doc()
  replica.clientID = clientId
  sectionRoots(replica, sectionId)
  Y.applyUpdate(replica, Y.encodeStateAsUpdate(doc))
  return replica
}

/** Everybody gets what everybody has. */
export function exchange(docs: readonly Y.Doc[]): void {
  const updates = docs.map((doc) => Y.encodeStateAsUpdate(doc))
  for (const doc of docs) for (const update of updates) Y.applyUpdate(doc, update)
}
