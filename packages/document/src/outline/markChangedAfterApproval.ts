/** What was approved has been changed: whoever approved it shall see that it is not what it was. */
import type { SectionHead, SectionId, Stamp } from '@samplan/domain'
import type * as Y from 'yjs'
import { outlineRoots } from './roots.ts'
import { setSectionFields } from './commands/sections.ts'

const APPROVED: SectionHead['status'] = 'approved'

/** The first change counts, until the section is approved again. Nothing is written of one that is not approved. */
export function markChangedAfterApproval(
  outline: Y.Doc,
  sectionId: SectionId,
  changedAfterApproval: Stamp,
  origin: unknown,
): void {
  const { sections } = outlineRoots(outline)
  if (sections.get(`${sectionId}/status`) !== APPROVED) return
  if (sections.get(`${sectionId}/changedAfterApproval`)) return
  outline.transact(() => setSectionFields(sections, sectionId, { changedAfterApproval }), origin)
}
