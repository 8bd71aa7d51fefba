/** Where Föregående and Nästa lead: within what the list shows, in reading order. */
import type { SectionId } from '@samplan/domain'
import { fits, type Filter } from './filters.ts'
import type { ReviewRow } from './reviewRow.ts'

export interface Neighbours {
  /** Where the section stands in the list, from 1, and how long that is; null once it has left it. */
  readonly place: { readonly place: number; readonly all: number } | null
  readonly previous: SectionId | null
  readonly next: SectionId | null
  /** Where a verdict leads: on, else to the first that still waits, else nowhere. */
  readonly afterVerdict: SectionId | null
}

/** The section itself may have left the list: it was approved a moment ago. */
export function neighboursOf(rows: readonly ReviewRow[], filter: Filter, sectionId: SectionId): Neighbours {
  const index = rows.findIndex(({ head }) => head.id === sectionId)
  const before = rows.slice(0, Math.max(index, 0)).findLast((row) => fits(row, filter))
  const after = rows.slice(index + 1).find((row) => fits(row, filter))
  const shown = rows.filter((row) => fits(row, filter))
  const place = shown.findIndex(({ head }) => head.id === sectionId)
  const waiting = rows.find(({ head, waitsForMe }) => waitsForMe && head.id !== sectionId)
  return {
    place: place === -1 ? null : { place: place + 1, all: shown.length },
    previous: before?.head.id ?? null,
    next: after?.head.id ?? null,
    afterVerdict: after?.head.id ?? waiting?.head.id ?? null,
  }
}
