/** What of a section the activity log compares. Null for one that does not stand in the plan. */
import {
  childrenOf,
  effectiveOwners,
  subtreeOf,
  type Outline,
  type SectionHead,
  type SectionId,
} from '@samplan/domain'
import type { Fields } from './difference.ts'

export type SectionView = (outline: Outline, sectionId: SectionId) => Fields | null

const viewOf =
  (view: (head: SectionHead, outline: Outline) => Fields): SectionView =>
  (outline, sectionId) => {
    const head = outline.sections.find(({ id }) => id === sectionId)
    return head === undefined ? null : view(head, outline)
  }

/** With what comes and goes together with it. */
export const presence = viewOf(({ id, parentId, title, kind }, { sections }) => ({
  title,
  kind,
  parentId,
  below: subtreeOf(sections, id)
    .map((section) => section.id)
    .filter((below) => below !== id),
}))

export const place = viewOf(({ id, parentId }, { sections }) => {
  const siblings = childrenOf(sections, parentId)
  const index = siblings.findIndex((sibling) => sibling.id === id)
  return { parentId, beforeId: siblings[index + 1]?.id ?? null }
})

export const status = viewOf(({ status: current, statusChange, changedAfterApproval }) => ({
  status: current,
  note: statusChange?.note ?? null,
  by: statusChange?.by ?? null,
  changedAfterApproval,
}))

/** What is changed field by field. */
export const details = viewOf(
  ({ id: _id, status: _status, statusChange: _change, changedAfterApproval: _changed, ...fields }) => fields,
)

export const owners = viewOf(({ id }, outline) => ({ ownerIds: effectiveOwners(outline, id) }))
