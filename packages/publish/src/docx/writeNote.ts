/** Reference footnotes (fotnoter) as Word's own, under the plan's numbers. */
import { Bookmark, Paragraph } from 'docx'
import type { PaperNode, PaperNote } from '../paper/paper.ts'
import { inNote, onPage, type Book, type Place, type Written } from './place.ts'
import { splitPlaces, withPlaces } from './placed.ts'
import { writeInlines } from './writeInlines.ts'
import { writeNodes } from './writeNodes.ts'
import { writeText } from './writeText.ts'

/** Writes what stands in the notes that the text has hung, once all of it is written. */
export function fillNotes(book: Book): void {
  for (const { note, written } of book.hung) written.children.push(...noteParagraphs(note, book))
}

/** A note has paragraphs alone, to the library: a table in it is read row by row. */
function noteParagraphs({ content }: PaperNote, book: Book): Paragraph[] {
  const place = inNote(book)
  const { anchors, rest: said } = splitPlaces(content.flatMap(withoutTables))
  const [first, ...others] = said
  const begins = first?.kind === 'paragraph' || first?.kind === 'lead'
  const opening = new Paragraph({
    style: 'FootnoteText',
    children: [...writeText(' '), ...(begins ? writeInlines(first.content, place) : [])],
  })
  withPlaces(anchors, [opening], book)
  return [
    opening,
    ...writeNodes(begins ? others : said, place).filter((written) => written instanceof Paragraph),
  ]
}

const withoutTables = (node: PaperNode): PaperNode[] =>
  node.kind === 'table' ? node.rows.flat().flatMap(({ content }) => content.flatMap(withoutTables)) : [node]

/** Notes that nothing leads to, where their section ends. */
export function writeLooseNotes(notes: readonly PaperNote[], book: Book): Written[] {
  return notes.filter(({ isLoose }) => isLoose).flatMap((note) => writeLooseNote(note, book))
}

function writeLooseNote({ anchor, number, content }: PaperNote, book: Book): Written[] {
  const place: Place = { ...onPage(book), style: 'TableNote' }
  const { anchors, rest } = splitPlaces(content)
  const [first, ...others] = rest
  const begins = first?.kind === 'paragraph' || first?.kind === 'lead'
  const mark = writeText(`${number} `, { superScript: true })
  const id = book.bookmarks.get(anchor)
  const opening = new Paragraph({
    style: 'TableNote',
    children: [
      ...(id === undefined ? mark : [new Bookmark({ id, children: mark })]),
      ...(begins ? writeInlines(first.content, place) : []),
    ],
  })
  return [...withPlaces(anchors, [opening], book), ...writeNodes(begins ? others : rest, place)]
}
