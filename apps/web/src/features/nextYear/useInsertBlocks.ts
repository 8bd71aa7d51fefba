import { copyOfBlock, insertBlock } from '@samplan/document'
import type { Block, SectionId } from '@samplan/domain'
import { nanoid } from 'nanoid'
import { ownEdit, sectionHistory } from '../../history/index.ts'
import { useSectionDoc } from '../../sync/index.ts'

/** Puts copies of blocks last in a section that is open for writing, as one step; `undo` takes it back. */
export function useInsertBlocks(
  sectionId: SectionId,
): (blocks: readonly Block[]) => { readonly undo?: () => void } {
  const { doc } = useSectionDoc(sectionId)
  return (blocks) => {
    const history = sectionHistory(doc, sectionId)
    const step = history.step(() =>
      doc.transact(() => {
        for (const block of blocks) insertBlock(doc, sectionId, copyOfBlock(block, nanoid), null, ownEdit)
      }, ownEdit),
    )
    return step === null ? {} : { undo: () => history.takeBack(step) }
  }
}
