/** Where in the document something is written. */
import { Paragraph, type Table } from 'docx'
import type { PaperNote } from '../paper/paper.ts'
import type { PaperImages } from '../paper/images.ts'
import { MAX_LIST_LEVEL } from './lists.ts'
import type { Look } from './look.ts'
import { INDENT, TEXT_WIDTH } from './measures.ts'

export interface Place {
  readonly book: Book
  /** Style of running text: null for the document's own. */
  readonly style: string | null
  /** In twips from the left of the column. */
  readonly indent: number
  /** Between the indent and the right of the column, in twips. */
  readonly width: number
  /** Lists that it stands in. */
  readonly listLevel: number
}

/** What the whole document gathers while it is written. */
export interface Book {
  readonly look: Look
  /** Names of the places that links within the document lead to, by the paper's anchors. */
  readonly bookmarks: ReadonlyMap<string, string>
  readonly images: PaperImages
  /** Notes at the foot of pages, numbered from 1 as they come. */
  readonly footnotes: WrittenNote[]
  /** The plan's reference footnotes, by number. */
  readonly notes: ReadonlyMap<number, PaperNote>
  /** Those that hang somewhere, to be filled when all else is written. */
  readonly hung: { readonly note: PaperNote; readonly written: WrittenNote }[]
  /** Ordered lists so far: each counts for itself. */
  lists: number
}

export interface WrittenNote {
  /** Null for the number that Word gives it. */
  readonly mark: string | null
  readonly children: Paragraph[]
}

export type Written = Paragraph | Table

export const onPage = (book: Book): Place => ({
  book,
  style: null,
  indent: 0,
  width: TEXT_WIDTH,
  listLevel: -1,
})

export const inCell = ({ book }: Place, width: number, style: string): Place => ({
  book,
  style,
  indent: 0,
  width,
  listLevel: -1,
})

export const inNote = (book: Book): Place => ({ ...onPage(book), style: 'FootnoteText' })

/** One step in from the left. */
export const further = (place: Place): Place => {
  // A list in a list in a narrow cell would have no room left for a letter.
  const step = Math.min(INDENT, Math.max(0, place.width - 4 * INDENT))
  return { ...place, indent: place.indent + step, width: place.width - step }
}

export const inList = (place: Place): Place => ({
  ...further(place),
  listLevel: Math.min(place.listLevel + 1, MAX_LIST_LEVEL),
})

/**
 * Two tables that follow each other would be one to Word, and what follows a table needs air. As low as a line can be: a
 * higher one at the foot of a page would begin a page of its own.
 */
export const gap = (): Paragraph => new Paragraph({ style: 'Gap' })
