import { Paragraph, ShadingType } from 'docx'
import type { PaperMatrix } from '../paper/paper.ts'
import { textCell } from './cellText.ts'
import { makeTable, shares } from './makeTable.ts'
import type { Place, Written } from './place.ts'
import { writeText } from './writeInlines.ts'

const FILLED = { type: ShadingType.CLEAR, color: 'auto', fill: 'E4EEEC' } as const

/** Overarching goals × areas. */
export function writeMatrix(
  { caption, rowHead, columns, rows, legend }: PaperMatrix,
  place: Place,
): Written[] {
  const table = makeTable(
    {
      widths: shares(place.width, [Math.max(2, columns.length / 2), ...columns.map(() => 1)]),
      rows: [
        {
          head: true,
          cells: [rowHead, ...columns].map((text) =>
            textCell(text, { style: 'TableHead', ...small(columns) }),
          ),
        },
        ...rows.map(({ label, cells }) => ({
          cells: [
            textCell(label, { style: 'TableText' }),
            ...cells.map(({ text, filled }) => ({
              ...textCell(text, { style: 'TableText' }),
              ...(filled ? { shading: FILLED } : {}),
            })),
          ],
        })),
      ],
      title: caption,
      description: legend,
      lines: 'all',
      firstColumnIsHead: true,
    },
    place,
  )
  return [
    new Paragraph({ style: 'Caption', children: writeText(caption) }),
    table,
    new Paragraph({ style: 'TableNote', children: writeText(legend) }),
  ]
}

/** Names of many areas stand in narrow columns. */
const small = ({ length }: readonly string[]) => (length > 5 ? { size: 15 } : {})
