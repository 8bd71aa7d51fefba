/** Fills a fresh outline document. `projectOutline` gives the same outline back. */
import type { Outline, SectionHead } from '@samplan/domain'
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
    writeEntries(roots.facts, { ...outline.facts, state: outline.state })
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
  const { removedSections } = outline
  writeRegister(sections, [...outline.sections, ...removedSections])
  const places = placeBefore(
    [],
    null,
    removedSections.map(({ id }) => id),
  )
  for (const head of removedSections)
    writeFieldsOf(sections, '', head.id, {
      [BIN]: places.get(head.id),
      [BIN_ROOT]: binRootOf(head, removedSections),
    })
}

/** A section went to the bin together with its uppermost ancestor there. */
function binRootOf(head: SectionHead, removed: readonly SectionHead[]): string {
  const seen = new Set<string>()
  let root = head
  for (;;) {
    seen.add(root.id)
    const parent = removed.find(({ id }) => id === root.parentId)
    if (parent === undefined || seen.has(parent.id)) return root.id
    root = parent
  }
}
