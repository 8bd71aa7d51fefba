import type * as Y from 'yjs'
import { BESIDE } from './roots.ts'

/** Whether it changed what a section says. Asked inside the transaction, or right after it. */
export function changesContent({ doc, changed }: Y.Transaction): boolean {
  const beside = new Set<unknown>(BESIDE.map((name) => doc.share.get(name)))
  return changed.keys().some((type) => !beside.has(type))
}
