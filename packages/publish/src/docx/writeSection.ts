import { Bookmark, Paragraph } from 'docx'
import type { PaperSection } from '../paper/paper.ts'
import type { Book, Written } from './place.ts'
import { withPlaces } from './placed.ts'
import { onPage } from './place.ts'
import { writeLooseNotes } from './writeNote.ts'
import { writeText } from './writeText.ts'
import { headingLevel, writeNodes } from './writeNodes.ts'

/** @param pageBreakBefore whether it begins a page, where it has a heading */
export function writeSection(section: PaperSection, book: Book, pageBreakBefore = false): Written[] {
  const { anchor, title, kicker, owner, nodes, notes } = section
  // A budget is read across its whole: it gets a page of its own where it can.
  const begins = pageBreakBefore || (section.level === 1 && nodes.some(({ kind }) => kind === 'budget'))
  return [
    ...(kicker === null
      ? []
      : [new Paragraph({ style: 'Kicker', pageBreakBefore: begins, children: writeText(kicker) })]),
    ...writeHeading(section, book, begins && kicker === null),
    ...(owner === null ? [] : [new Paragraph({ style: 'Responsible', children: writeText(owner) })]),
    ...withPlaces(title === null ? [anchor] : [], writeNodes(nodes, onPage(book)), book),
    ...writeLooseNotes(notes, book),
  ]
}

function writeHeading(
  { anchor, number, title, level }: PaperSection,
  book: Book,
  pageBreakBefore: boolean,
): Paragraph[] {
  const id = book.bookmarks.get(anchor)
  const text = writeText(number === null ? (title ?? '') : `${number}\u2002${title ?? ''}`)
  if (title === null) return []
  const children = id === undefined ? text : [new Bookmark({ id, children: text })]
  return [new Paragraph({ heading: headingLevel(level), pageBreakBefore, children })]
}
