/** What stands at the head and the foot of each page. */
import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import type { Paper } from '../paper/paper.ts'
import type { Look } from './look.ts'
import { TEXT_WIDTH } from './measures.ts'
import { rightTab } from './styles.ts'
import { writeText } from './writeText.ts'

/** Longer ones would break the line, and the mark would stand below. */
const MAX_TITLE = 60

/** @param withTitle not on the cover, where the title stands large */
export function runningHead({ title, standing }: Paper, look: Look, withTitle: boolean): Header {
  const mark = `${standing.label} · ${standing.detail}`
  // Nobody shall take working material for a proposal.
  const format = standing.draft ? { bold: true, color: look.accent } : {}
  const shown =
    title.length > MAX_TITLE
      ? `${title
          .slice(0, MAX_TITLE - 1)
          .toWellFormed()
          .trimEnd()}…`
      : title
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: [rightTab(TEXT_WIDTH)],
        children: [
          ...(withTitle ? writeText(shown.replaceAll('\n', ' ')) : []),
          new TextRun({ children: [new Tab()] }),
          ...writeText(mark, format),
        ],
      }),
    ],
  })
}

/** "3 (24)". */
export const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })],
      }),
    ],
  })
