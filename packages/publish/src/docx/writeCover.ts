import { HeadingLevel, Paragraph } from 'docx'
import type { Paper } from '../paper/paper.ts'
import { drawLogo } from './drawLogo.ts'
import { onPage, type Book, type Written } from './place.ts'
import { writeText } from './writeText.ts'
import { writeLooseNotes } from './writeNote.ts'
import { writeNodes } from './writeNodes.ts'

/** Down to where the eye rests, in twips. */
const BEFORE_TITLE = 4_200

export function writeCover(paper: Paper, book: Book): Written[] {
  const { title, subtitle, cover, standing, theme, coverText, coverNotes } = paper
  const logo = drawLogo(theme.logo)
  return [
    ...(logo === null ? [] : [new Paragraph({ children: [logo] })]),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { before: logo === null ? BEFORE_TITLE : BEFORE_TITLE - 1_200 },
      children: writeText(title),
    }),
    ...(subtitle === null ? [] : [new Paragraph({ style: 'Subtitle', children: writeText(subtitle) })]),
    ...cover.map((line) => new Paragraph({ style: 'CoverFact', children: writeText(line) })),
    new Paragraph({
      style: 'CoverFact',
      spacing: { after: 480 },
      children: writeText(`${standing.label} · ${standing.detail}`, { bold: true, color: book.look.accent }),
    }),
    ...writeNodes(coverText, onPage(book)),
    ...writeLooseNotes(coverNotes, book),
  ]
}
