import type { Table } from 'docx'
import type { PaperFields } from '../paper/paper.ts'
import { textCell } from './cellText.ts'
import { makeTable, shares } from './makeTable.ts'
import type { Place } from './place.ts'

/** Activities, or indicators. The first column names the row. */
export function writeFields({ head, rows }: PaperFields, place: Place): Table {
  const others = Math.max(0, head.length - 1)
  const first = others > 2 ? 1.6 : 2.6
  return makeTable(
    {
      widths: shares(place.width, [first, ...Array.from({ length: others }, () => 1)]),
      rows: [
        { head: true, cells: head.map((text) => textCell(text, { style: 'TableHead' })) },
        ...rows.map((row) => ({ cells: head.map((_, x) => textCell(row[x] ?? '', { style: 'TableText' })) })),
      ],
      title: head.join(', '),
      lines: 'rows',
      firstColumnIsHead: true,
    },
    place,
  )
}
