import { InternalHyperlink, Paragraph } from 'docx'
import type { PaperScorecard } from '../paper/paper.ts'
import { cellParagraph, textCell } from './cellText.ts'
import { makeTable, shares, type GridRow } from './makeTable.ts'
import { gap, type Place, type Written } from './place.ts'
import { writeText } from './writeInlines.ts'

/** Each overarching goal over the year's goals that serve it; a goal leads to its place. */
export function writeScorecard(card: PaperScorecard, place: Place): Written[] {
  const { caption, goalHead, placeHead, groups } = card
  const table = makeTable(
    {
      widths: shares(place.width, [3, 2]),
      rows: [
        { head: true, cells: [goalHead, placeHead].map((text) => textCell(text, { style: 'TableHead' })) },
        ...groups.flatMap((group) => groupRows(group, place)),
      ],
      title: caption,
      lines: 'rows',
      firstColumnIsHead: true,
    },
    place,
  )
  return [new Paragraph({ style: 'Caption', children: writeText(caption) }), table, gap()]
}

const groupRows = ({ label, none, goals }: PaperScorecard['groups'][number], place: Place): GridRow[] => [
  { cells: [{ ...textCell(label, { style: 'TableSum', keepNext: true }), span: 2 }] },
  ...(none === null ? [] : [{ cells: [{ ...textCell(none, { style: 'TableText' }), span: 2 }] }]),
  ...goals.map((goal) => ({
    cells: [textCell(goal.text, { style: 'TableText' }), { children: [placeOf(goal, place)] }],
  })),
]

function placeOf(goal: PaperScorecard['groups'][number]['goals'][number], { book }: Place): Paragraph {
  const anchor = book.bookmarks.get(goal.anchor)
  if (anchor === undefined) return cellParagraph(writeText(goal.place), { style: 'TableText' })
  const link = new InternalHyperlink({ anchor, children: writeText(goal.place, { style: 'Hyperlink' }) })
  return cellParagraph([link], { style: 'TableText' })
}
