/**
 * A section written back as it stood at an earlier moment, as one new edit that changes no more than differs: what stands
 * there still stays the same letters and the same elements, with the carets and threads on them.
 */
import type { BlockId, SectionId } from '@samplan/domain'
import type * as Y from 'yjs'
import { elementId } from '../../prose/elementId.ts'
import { childrenOf } from '../../section/readSection.ts'
import { sectionRoots } from '../../section/roots.ts'
import { restoreFields } from './restoreFields.ts'
import { restoreNodes } from './restoreNodes.ts'

/**
 * @param moment the section's own document, as it stood
 * @param elsewhere blocks that stand in other sections by now: there they stay
 */
export function restoreSection(
  doc: Y.Doc,
  sectionId: SectionId,
  moment: Y.Doc,
  elsewhere: ReadonlySet<BlockId>,
  origin: unknown,
): void {
  const { fragment } = sectionRoots(doc, sectionId)
  const wanted = childrenOf(sectionRoots(moment, sectionId).fragment).filter(
    (child) => !elsewhere.has(elementId(child)),
  )
  doc.transact(() => {
    restoreFields(doc, moment, new Set(wanted.map(elementId)))
    restoreNodes(fragment, wanted)
  }, origin)
}
