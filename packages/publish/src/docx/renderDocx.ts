/** Paper for Word: whoever goes on with it there finds headings, lists, tables and notes, and not what looks like them. */
import { Document, LeaderType, Packer, PageBreak, Paragraph, TableOfContents } from 'docx'
import { NO_IMAGES, type WithImages } from '../paper/images.ts'
import type { Paper, PaperColophon, PaperMemo, PaperNote } from '../paper/paper.ts'
import { xmlText } from '../zip/xmlText.ts'
import { repack } from '../zip/repack.ts'
import { lookOf } from './look.ts'
import { MARGIN, PAGE } from './measures.ts'
import type { Book, Written } from './place.ts'
import { pageNumber, runningHead } from './runningHead.ts'
import { settle } from './settle.ts'
import { makeStyles } from './styles.ts'
import { writeCover } from './writeCover.ts'
import { writeText } from './writeText.ts'
import { fillNotes } from './writeNote.ts'
import { writeSection } from './writeSection.ts'

/** Deeper headings are not in the table of contents. */
const CONTENTS_DEPTH = 3

/**
 * Office Open XML (ISO/IEC 29500, transitional). The same paper gives the same bytes. It takes some 3 ms a page of whatever
 * thread it is called in.
 */
export async function renderDocx(paper: Paper, { images = NO_IMAGES }: WithImages = {}): Promise<Uint8Array> {
  const book: Book = {
    look: lookOf(paper.theme),
    bookmarks: bookmarksOf(paper),
    images,
    footnotes: [],
    notes: notesByNumber(paper),
    hung: [],
    lists: 0,
  }
  const children = writePaper(paper, book)
  fillNotes(book)
  const head = runningHead(paper, book.look, true)
  const foot = pageNumber()
  const document = new Document({
    title: xmlText(paper.title),
    creator: xmlText(paper.organisation),
    lastModifiedBy: xmlText(paper.organisation),
    description: xmlText(`${paper.standing.label} · ${paper.standing.detail}`),
    styles: makeStyles(book.look, paper.language),
    footnotes: Object.fromEntries(book.footnotes.map((note, index) => [`${index + 1}`, note])),
    hyphenation: { autoHyphenation: true, hyphenationZone: 425, consecutiveHyphenLimit: 2 },
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN }, titlePage: true },
        headers: { default: head, first: runningHead(paper, book.look, false) },
        footers: { default: foot, first: pageNumber() },
        children,
      },
    ],
  })
  const packed = new Uint8Array(await Packer.toArrayBuffer(document))
  return repack(packed, (parts) => settle(parts, paper.standing.at, book.footnotes))
}

/** Word takes letters, digits and underscores for the name of a place. */
const bookmarksOf = ({ anchors }: Paper): Map<string, string> =>
  new Map(anchors.map((anchor, index) => [anchor, `place_${index + 1}`]))

const notesByNumber = ({ coverNotes, sections }: Paper): Map<number, PaperNote> =>
  new Map(
    [...coverNotes, ...sections.flatMap(({ notes }) => notes)].map((note) => [note.number, note] as const),
  )

const writePaper = (paper: Paper, book: Book): (Written | TableOfContents)[] => [
  ...(paper.memo === null ? [] : [...writeMemo(paper.memo, book), newPage()]),
  ...writeCover(paper, book),
  ...writeContents(paper),
  ...paper.sections.flatMap((section, index) => writeSection(section, book, index === 0)),
  ...(paper.colophon === null ? [] : writeColophon(paper.colophon)),
]

const newPage = (): Paragraph => new Paragraph({ children: [new PageBreak()] })

const writeMemo = ({ kind, title, facts, sections }: PaperMemo, book: Book): Written[] => [
  new Paragraph({ style: 'CoverFact', children: writeText(kind) }),
  new Paragraph({ style: 'Subtitle', children: writeText(title) }),
  ...facts.map((fact) => new Paragraph({ style: 'CoverFact', children: writeText(fact) })),
  ...sections.flatMap((section) => writeSection(section, book)),
]

function writeContents({ contents, contentsTitle }: Paper): (Paragraph | TableOfContents)[] {
  if (contents.length === 0) return []
  return [
    new Paragraph({ style: 'ContentsHeading', pageBreakBefore: true, children: writeText(contentsTitle) }),
    new TableOfContents(xmlText(contentsTitle), {
      hyperlink: true,
      headingStyleRange: `1-${CONTENTS_DEPTH}`,
      // Only Word knows the pages, and on opening it would ask whether it may look them up in "other files".
      beginDirty: false,
      tabLeader: LeaderType.NONE,
    }),
  ]
}

/** Which text this is, and how anybody can check it. */
const writeColophon = ({ title, lines, hashLabel, hash, howToCheck }: PaperColophon): Paragraph[] => [
  new Paragraph({ style: 'StatementLabel', pageBreakBefore: true, children: writeText(title) }),
  ...lines.map((line) => new Paragraph({ style: 'TableNote', children: writeText(line) })),
  new Paragraph({
    style: 'TableNote',
    children: [...writeText(`${hashLabel}: `, { bold: true }), ...writeText(hash)],
  }),
  new Paragraph({ style: 'TableNote', children: writeText(howToCheck) }),
]
