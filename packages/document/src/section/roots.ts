/**
 * The root types of a section's document: a closed list. Prose stands in a fragment named by the section's id; the
 * fields of structured blocks stand in maps, keyed by id, so that nothing structured depends on a position: y-tiptap
 * reconciles nodes by position and re-creates what moves, which would put one person's amount on another's line.
 */
import type { SectionId } from '@samplan/domain'
import type * as Y from 'yjs'
import { META } from '../schemaVersion.ts'

/** Keys have the parts named here, joined by `/` (which no id contains). */
export const SECTION_MAPS = [
  META,
  /** block/field: a text as Y.Text, anything else as JSON */
  'fields',
  /** block/group/field */
  'groups',
  /** block/line/field */
  'lines',
  /** block/line/column: see `storedAmount.ts` */
  'cells',
  /** block/group/column, or block/=/column for the result: kronor */
  'statedTotals',
  /** block/footnote/field */
  'footnotes',
  /** block/request: the line and the amount that was taken over */
  'taken',
  /** block/row/field: see `rows/rowFields.ts` */
  'rows',
  /** block/line/column: what was written at the same time; only the server writes here */
  'conflicts',
  /** block/stamp and block/line/column: see `budget/reconciliation.ts`; only the server writes here */
  'reconciled',
  /** thread: the characters that it is about (`anchors/storedAnchor.ts`); only the server writes here */
  'anchors',
] as const
export type SectionMapName = (typeof SECTION_MAPS)[number]

/** What the server keeps beside what people have written. */
export const BESIDE: readonly SectionMapName[] = ['meta', 'conflicts', 'reconciled', 'anchors']

export type SectionMaps = Readonly<Record<SectionMapName, Y.Map<unknown>>>
export type SectionRoots = SectionMaps & { readonly fragment: Y.XmlFragment }

/** A section cannot have the name of a map as its id: both are root names of one document. */
export function isReservedSectionId(sectionId: SectionId): boolean {
  return SECTION_MAPS.some((name) => name === sectionId)
}

export function sectionMaps(doc: Y.Doc): SectionMaps {
  return {
    meta: doc.getMap('meta'),
    fields: doc.getMap('fields'),
    groups: doc.getMap('groups'),
    lines: doc.getMap('lines'),
    cells: doc.getMap('cells'),
    statedTotals: doc.getMap('statedTotals'),
    footnotes: doc.getMap('footnotes'),
    taken: doc.getMap('taken'),
    rows: doc.getMap('rows'),
    conflicts: doc.getMap('conflicts'),
    reconciled: doc.getMap('reconciled'),
    anchors: doc.getMap('anchors'),
  }
}

/** Also settles the roots' types, so call it before any foreign update is applied. */
export function sectionRoots(doc: Y.Doc, sectionId: SectionId): SectionRoots {
  return { ...sectionMaps(doc), fragment: doc.getXmlFragment(sectionId) }
}

/** What one undo manager of a section spans: all that its writers write themselves. */
export function undoScope(doc: Y.Doc, sectionId: SectionId) {
  const { fragment, ...maps } = sectionRoots(doc, sectionId)
  const own = SECTION_MAPS.filter((name) => !BESIDE.includes(name))
  return [fragment, ...own.map((name) => maps[name])]
}
