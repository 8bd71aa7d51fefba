import { Paragraph, ShadingType } from 'docx'
import type { PaperMatrix } from '../paper/paper.ts'
import { textCell } from './cellText.ts'
import { makeTable, shares } from './makeTable.ts'
import { CELL_PADDING } from './measures.ts'
import type { Place, Written } from './place.ts'
import { writeText } from './writeText.ts'

const FILLED = { type: ShadingType.CLEAR, color: 'auto', fill: 'E4EEEC' } as const

/** With more, their heads run upwards. */
const MANY = 4
/** In twips. */
const NARROW = 800
const LINE = 250
const LETTER = 130
const HEAD = { least: 1_000, most: 5_000 }

/** Overarching goals × areas. */
export function writeMatrix(matrix: PaperMatrix, place: Place): Written[] {
  const { caption, rowHead, columns, rows, legend } = matrix
  const upwards = columns.length > MANY
  const widths = widthsOf(matrix, place.width)
  const head = columns.map((text) => ({ ...textCell(text, { style: 'TableHead' }), upwards }))
  const table = makeTable(
    {
      widths,
      rows: [
        {
          head: true,
          whole: true,
          cells: [textCell(rowHead, { style: 'TableHead' }), ...head],
          ...(upwards ? { height: headHeight(columns, widths.at(-1) ?? NARROW) } : {}),
        },
        ...rows.map(({ label, cells }) => ({
          whole: true,
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
  return [table, new Paragraph({ style: 'TableNote', children: writeText(legend) })]
}

function widthsOf({ columns }: PaperMatrix, width: number): number[] {
  if (columns.length <= MANY) return shares(width, [2, ...columns.map(() => 1)])
  const narrow = Math.min(NARROW, Math.floor((width * 2) / 3 / columns.length))
  return [width - narrow * columns.length, ...columns.map(() => narrow)]
}

/** As high as the longest head needs: LibreOffice cuts off what has no room. */
function headHeight(columns: readonly string[], width: number): number {
  const lines = Math.max(1, Math.floor((width - 2 * CELL_PADDING) / LINE))
  const longest = Math.max(...columns.map(({ length }) => length))
  // Lines end between words: a quarter more.
  const height = Math.ceil((longest / lines) * 1.25 * LETTER) + 2 * CELL_PADDING
  return Math.min(HEAD.most, Math.max(HEAD.least, height))
}
