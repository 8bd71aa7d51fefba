/**
 * Horizontal bars, drawn as shaded lines in a table: Word's reader hears label, amount and share of each, and whoever goes
 * on in Word changes them as text. A picture would have neither.
 */
import { Paragraph } from 'docx'
import type { PaperChart } from '../paper/paper.ts'
import { textCell } from './cellText.ts'
import { drawBar } from './drawBar.ts'
import { makeTable, shares } from './makeTable.ts'
import { CELL_PADDING } from './measures.ts'
import { gap, type Place, type Written } from './place.ts'
import { writeText } from './writeText.ts'

export function writeChart({ caption, alt, bars }: PaperChart, place: Place): Written[] {
  const widths = shares(place.width, [3.4, 3, 1.7, 0.9])
  const length = (widths[1] ?? 0) - 2 * CELL_PADDING
  const table = makeTable(
    {
      widths,
      rows: bars.map((bar, index) => ({
        cells: [
          // Whole on its page: bars are read beside each other.
          textCell(bar.label, { style: 'TableText', keepNext: index < bars.length - 1 }),
          { children: [drawBar(bar.length, length, place)] },
          textCell(bar.amount, { style: 'TableFigure' }),
          textCell(bar.percent, { style: 'TableFigure' }),
        ],
      })),
      title: caption,
      description: alt,
      lines: 'rows',
      firstColumnIsHead: true,
    },
    place,
  )
  return [new Paragraph({ style: 'Caption', children: writeText(caption) }), table, gap()]
}
