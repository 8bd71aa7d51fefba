import type { SectionHead, SectionId, Stamp } from '@samplan/domain'
import type * as Y from 'yjs'
import { placeRecords, readRecords, writeFieldsOf, type StoredRecord } from '../../records/records.ts'
import { isInBin } from '../readSections.ts'
import type { OutlineCommand } from './applyCommand.ts'

type AddSection = Extract<OutlineCommand, { type: 'add-section' }>
type MoveSection = Extract<OutlineCommand, { type: 'move-section' }>
type SetStatus = Extract<OutlineCommand, { type: 'set-section-status' }>

/** A repeated request finds its section there and adds nothing. */
export function addSection(sections: Y.Map<unknown>, command: AddSection): void {
  const { sectionId, parentId, beforeId, title, kind, numbering } = command
  if (readRecords(sections, '').some((record) => record.id === sectionId)) return
  const head: Omit<SectionHead, 'id'> = {
    parentId,
    title,
    kicker: null,
    kind,
    numbering,
    ownerIds: [],
    ownerText: null,
    areaIds: [],
    status: 'draft',
    statusChange: null,
    changedAfterApproval: null,
    dueDate: null,
    instruction: null,
    carriedFrom: null,
  }
  writeFieldsOf(sections, '', sectionId, head)
  placeSection(sections, sectionId, parentId, beforeId)
}

export function moveSection(sections: Y.Map<unknown>, command: MoveSection): void {
  const { sectionId, parentId, beforeId } = command
  if (beforeId === sectionId) return
  setSectionFields(sections, sectionId, { parentId })
  placeSection(sections, sectionId, parentId, beforeId)
}

/** Approving again takes in what was changed since. */
export function setSectionStatus(sections: Y.Map<unknown>, command: SetStatus, stamp: Stamp): void {
  const { sectionId, status, note } = command
  setSectionFields(sections, sectionId, {
    status,
    statusChange: { ...stamp, note },
    changedAfterApproval: null,
  })
}

export function setSectionFields(
  sections: Y.Map<unknown>,
  sectionId: SectionId,
  fields: { readonly [Field in keyof Omit<SectionHead, 'id'>]?: SectionHead[Field] | undefined },
): void {
  writeFieldsOf(sections, '', sectionId, fields)
}

export function placeSection(
  sections: Y.Map<unknown>,
  sectionId: SectionId,
  parentId: SectionId | null,
  beforeId: SectionId | null,
): void {
  placeRecords(sections, '', siblingsUnder(sections, parentId), [sectionId], beforeId)
}

function siblingsUnder(sections: Y.Map<unknown>, parentId: SectionId | null): StoredRecord[] {
  return readRecords(sections, '').filter(
    (record) => !isInBin(record) && record.values.get('parentId') === parentId,
  )
}
