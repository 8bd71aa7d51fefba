/**
 * The bin. A section goes there with everything below it and comes back with just that; what was removed before it, on
 * its own, stays. Content is not touched: the sections' documents are as they were.
 */
import { restoredWith, subtreeOf, type SectionId } from '@samplan/domain'
import type * as Y from 'yjs'
import { placeBefore } from '../../records/order.ts'
import { readRecords, writeFieldsOf } from '../../records/records.ts'
import { BIN, BIN_ROOT, readRemovedSections, readSections } from '../readSections.ts'
import { placeSection, setSectionFields } from './sections.ts'

export function removeSection(sections: Y.Map<unknown>, sectionId: SectionId): void {
  const ids = subtreeOf(readSections(sections), sectionId).map(({ id }) => id)
  const first = readRemovedSections(sections)[0]?.id ?? null
  for (const [id, place] of placeBefore(binPlaces(sections), first, ids)) {
    const fields = ids.some((removed) => removed === id)
      ? { [BIN]: place, [BIN_ROOT]: sectionId }
      : { [BIN]: place }
    writeFieldsOf(sections, '', id, fields)
  }
}

function binPlaces(sections: Y.Map<unknown>) {
  const places = new Map(readRecords(sections, '').map(({ id, values }) => [id, String(values.get(BIN))]))
  return readRemovedSections(sections).map(({ id }) => ({ id, order: places.get(id) ?? '' }))
}

export function restoreSection(sections: Y.Map<unknown>, sectionId: SectionId): void {
  const removed = readRemovedSections(sections)
  const root = removed.find(({ id }) => id === sectionId)
  if (root === undefined) return
  for (const { id } of restoredWith(removed, sectionId)) {
    sections.delete(`${id}/${BIN}`)
    sections.delete(`${id}/${BIN_ROOT}`)
  }
  const parentThere = readSections(sections).some(({ id }) => id === root.parentId)
  if (root.parentId === null || parentThere) return
  setSectionFields(sections, sectionId, { parentId: null })
  placeSection(sections, sectionId, null, null)
}
