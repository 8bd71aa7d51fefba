/** Fills a fresh outline document. `projectOutline` gives the same outline back. */
import type { Outline } from '@samplan/domain'
import type * as Y from 'yjs'
import { placeBefore } from '../records/order.ts'
import { placeRecords, writeFieldsOf } from '../records/records.ts'
import { setIfChanged } from '../records/setIfChanged.ts'
import { stampSchemaVersion } from '../schemaVersion.ts'
import { BIN, BIN_ROOT } from './readSections.ts'
import { outlineRoots, type OutlineRoots } from './roots.ts'

export function writeOutline(doc: Y.Doc, outline: Outline): void {
  const roots = outlineRoots(doc)
  doc.transact(() => {
    stampSchemaVersion(doc)
    const { state, previousPlan, currentVersion, reopening, announcedFreeze, caseRevision } = outline
    writeEntries(roots.facts, { ...outline.facts, state, previousPlan })
    writeEntries(roots.facts, { currentVersion, reopening, announcedFreeze, caseRevision })
    writeEntries(roots.settings, outline.settings)
    writeEntries(roots.labels, outline.labels)
    writeRegister(roots.overarchingGoals, outline.overarchingGoals)
    writeRegister(roots.areas, outline.areas)
    writeRegister(roots.budgetColumns, outline.budgetColumns)
    writeRegister(
      roots.members,
      outline.members.map(({ userId, role }) => ({ id: userId, role })),
    )
    writeSections(roots, outline)
  })
}

/** A value that is undefined is not written. */
export function writeEntries(map: Y.Map<unknown>, values: object): void {
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined) setIfChanged(map, key, value)
  }
}

function writeRegister(map: Y.Map<unknown>, items: readonly { readonly id: string }[]): void {
  for (const { id, ...fields } of items) writeFieldsOf(map, '', id, fields)
  placeRecords(
    map,
    '',
    [],
    items.map(({ id }) => id),
    null,
  )
}

function writeSections({ sections }: OutlineRoots, outline: Outline): void {
  const removed = outline.removedSections.map(({ removedWith, ...head }) => ({ head, removedWith }))
  writeRegister(sections, [...outline.sections, ...removed.map(({ head }) => head)])
  const ids = removed.map(({ head }) => head.id)
  const places = placeBefore([], null, ids)
  for (const { head, removedWith } of removed)
    writeFieldsOf(sections, '', head.id, { [BIN]: places.get(head.id), [BIN_ROOT]: removedWith })
}
