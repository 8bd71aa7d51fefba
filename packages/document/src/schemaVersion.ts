/** Each document says which version of this layout it is written in, so that an older client is turned away. */
import type * as Y from 'yjs'

/** Raise it together with a migration; clients state theirs on connecting. */
export const DOCUMENT_SCHEMA_VERSION = 2

export const META = 'meta'
const KEY = 'schemaVersion'

/** 0 for a document in which nothing is written yet. */
export function schemaVersionOf(doc: Y.Doc): number {
  const version = doc.getMap(META).get(KEY)
  return typeof version === 'number' && Number.isSafeInteger(version) ? version : 0
}

export function stampSchemaVersion(doc: Y.Doc, version: number = DOCUMENT_SCHEMA_VERSION): void {
  doc.getMap(META).set(KEY, version)
}
