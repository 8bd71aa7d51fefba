import type { PaperFields } from '../paper/paper.ts'
import { cellParagraph, textCell } from './cellText.ts'
import { makeTable, shares, type GridCell } from './makeTable.ts'
import { placed } from './placed.ts'
import { gap, type Place, type Written } from './place.ts'
import { writeCaption } from './writeCaption.ts'
import { writeText } from './writeText.ts'

/** Activities, indicators, rosters and the like. The first column names the row. */
export function writeFields(fields: PaperFields, place: Place): Written[] {
  const { title, head, rows, figures, sum } = fields
  const styleOf = (x: number) => (figures.includes(x) ? 'TableFigure' : 'TableText')
  const sumStyleOf = (x: number) => (figures.includes(x) ? 'TableSumFigure' : 'TableSum')
  const first = (text: string, anchor: string | null): GridCell => ({
    children: [cellParagraph(placed(anchor, writeText(text), place.book), { style: 'TableText' })],
  })
  const table = makeTable(
    {
      widths: shares(place.width, columnShares(fields)),
      rows: [
        {
          head: true,
          cells: head.map((text, x) =>
            figures.includes(x)
              ? textCell(text, { style: 'TableSumFigure', keepNext: true })
              : textCell(text, { style: 'TableHead' }),
          ),
        },
        ...rows.map(({ cells, anchor }) => ({
          cells: head.map((_, x) =>
            x === 0 ? first(cells[0] ?? '', anchor) : textCell(cells[x] ?? '', { style: styleOf(x) }),
          ),
        })),
        ...(sum === null
          ? []
          : [
              {
                cells: head.map((_, x) => ({
                  ...textCell(sum[x] ?? '', { style: sumStyleOf(x) }),
                  above: 'ink' as const,
                })),
              },
            ]),
      ],
      title: title ?? head.join(', '),
      lines: 'rows',
      firstColumnIsHead: true,
    },
    place,
  )
  return [...writeCaption(title), table, gap()]
}

/** What names the row has the most room, and figures what they need. */
function columnShares({ head, figures }: PaperFields): number[] {
  const words = head.length - figures.length - 1
  return head.map((_, x) => {
    if (figures.includes(x)) return 0.9
    if (x > 0) return 1
    return words > 2 ? 1.6 : 2.6
  })
}
