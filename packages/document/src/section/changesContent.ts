import type * as Y from 'yjs'
import type { SectionMapName } from './roots.ts'

/** What the server keeps beside the text. */
const BESIDE: readonly SectionMapName[] = ['meta', 'conflicts', 'reconciled', 'anchors']

/** Whether it changed what a section says. Asked inside the transaction, or right after it. */
export function changesContent({ doc, changed }: Y.Transaction): boolean {
  const beside = new Set<unknown>(BESIDE.map((name) => doc.share.get(name)))
  return changed.keys().some((type) => !beside.has(type))
}
