import type { Paragraph } from 'docx'
import type { PaperScorecard } from '../paper/paper.ts'
import { cellParagraph, textCell } from './cellText.ts'
import { makeTable, shares, type GridRow } from './makeTable.ts'
import { linkTo } from './linkTo.ts'
import { placed } from './placed.ts'
import { gap, type Place, type Written } from './place.ts'
import { writeText } from './writeText.ts'

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
  return [table, gap()]
}

const groupRows = (
  { label, anchor, none, goals }: PaperScorecard['groups'][number],
  place: Place,
): GridRow[] => [
  { cells: [{ children: [headOf(label, anchor, place)], span: 2 }] },
  ...(none === null ? [] : [{ cells: [{ ...textCell(none, { style: 'TableText' }), span: 2 }] }]),
  ...goals.map((goal) => ({
    cells: [textCell(goal.text, { style: 'TableText' }), { children: [placeOf(goal, place)] }],
  })),
]

const headOf = (label: string, anchor: string | null, { book }: Place): Paragraph =>
  cellParagraph(placed(anchor, writeText(label), book), { style: 'TableSum', keepNext: true })

function placeOf(goal: PaperScorecard['groups'][number]['goals'][number], { book }: Place): Paragraph {
  const link = linkTo(goal.target, writeText(goal.place, { style: 'Hyperlink' }), book)
  return cellParagraph(link ?? writeText(goal.place), { style: 'TableText' })
}
