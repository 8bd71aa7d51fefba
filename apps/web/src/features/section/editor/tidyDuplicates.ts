import { removeDuplicateBlocks } from '@samplan/document'
import type { SectionId } from '@samplan/domain'
import type * as Y from 'yjs'

/** Taking out what stands twice is nobody's edit, and nobody's to undo. */
const tidying = { name: 'tidying' }

/** Milliseconds after what came from others; several moves that cross are then all there. */
const PAUSE = 1_000

/**
 * Two people who move one block at once leave it standing twice. It is taken out now and whenever it comes to that;
 * should several editors do so at once, they take out the same one. Returns what ends it.
 */
export function tidyDuplicates(doc: Y.Doc, sectionId: SectionId): () => void {
  const fragment = doc.getXmlFragment(sectionId)
  let due: ReturnType<typeof setTimeout> | undefined
  const tidy = () => void removeDuplicateBlocks(doc, sectionId, tidying)
  const onTransaction = (transaction: Y.Transaction) => {
    const isMove = [...transaction.changed.keys()].some((type) => Object.is(type, fragment))
    if (transaction.local || !isMove) return
    clearTimeout(due)
    due = setTimeout(tidy, PAUSE)
  }
  tidy()
  doc.on('afterTransaction', onTransaction)
  return () => {
    clearTimeout(due)
    doc.off('afterTransaction', onTransaction)
  }
}
