import type { PaperShares } from '../paper/paper.ts'
import { textCell } from './cellText.ts'
import { drawBar } from './drawBar.ts'
import { makeTable, shares, type GridRow } from './makeTable.ts'
import { CELL_PADDING } from './measures.ts'
import { gap, type Place, type Written } from './place.ts'
import { writeCaption } from './writeCaption.ts'
import { writeFields } from './writeFields.ts'

/** As bars in the table itself, as `writeChart` draws them; what cannot be drawn is the table alone. */
export function writeShares({ caption, alt, slices, table }: PaperShares, place: Place): Written[] {
  if (slices.length === 0) return [...writeCaption(caption), ...writeFields(table, place)]
  const { head, rows, sum } = table
  const widths = shares(place.width, [3, 3, ...head.slice(1).map(() => 1.4)])
  const length = (widths[1] ?? 0) - 2 * CELL_PADDING
  const longest = Math.max(...slices)
  const figures = (cells: readonly string[], style: 'TableFigure' | 'TableSumFigure') =>
    cells.map((text) => textCell(text, { style }))
  const row = (cells: readonly string[], index: number): GridRow => ({
    cells: [
      textCell(cells[0] ?? '', { style: 'TableText', keepNext: true }),
      { children: [drawBar((slices[index] ?? 0) / longest, length, place)] },
      ...figures(cells.slice(1), 'TableFigure'),
    ],
  })
  const grid = makeTable(
    {
      widths,
      rows: [
        {
          head: true,
          cells: [
            { ...textCell(head[0] ?? '', { style: 'TableHead' }), span: 2 },
            ...figures(head.slice(1), 'TableSumFigure'),
          ],
        },
        ...rows.map(({ cells }, index) => row(cells, index)),
        ...(sum === null
          ? []
          : [
              {
                cells: [
                  { ...textCell(sum[0] ?? '', { style: 'TableSum' }), span: 2, above: 'ink' as const },
                  ...figures(sum.slice(1), 'TableSumFigure').map((cell) => ({
                    ...cell,
                    above: 'ink' as const,
                  })),
                ],
              },
            ]),
      ],
      title: caption ?? head.join(', '),
      description: alt,
      lines: 'rows',
      firstColumnIsHead: true,
    },
    place,
  )
  return [...writeCaption(caption), grid, gap()]
}
