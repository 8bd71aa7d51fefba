/** What the log alone gives: the truth that everything seen and promised is held against. */
import type { DocName } from '@samplan/document'
import { PLAN, type MemoryUpdateLog } from '@samplan/sync/testing'
import * as Y from 'yjs'

export class LogMirror {
  readonly #log: MemoryUpdateLog
  readonly #docs = new Map<DocName, { readonly doc: Y.Doc; applied: number }>()

  constructor(log: MemoryUpdateLog) {
    this.#log = log
  }

  /** The document as it would be read after a crash now. */
  doc(docName: DocName): Y.Doc {
    const mirror = this.#docs.get(docName) ?? { doc: new Y.Doc(), applied: 0 }
    this.#docs.set(docName, mirror)
    const updates = this.#log.updates(PLAN, docName)
    for (const { bytes } of updates.slice(mirror.applied)) Y.applyUpdate(mirror.doc, bytes)
    mirror.applied = updates.length
    return mirror.doc
  }

  has(docName: DocName, token: string): boolean {
    return this.doc(docName).getMap('fields').has(keyOf(token))
  }
}

/** Each edit leaves a field of its own, by which it is known again. */
export const keyOf = (token: string): string => `${token}/due`
