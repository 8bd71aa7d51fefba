import { Paragraph } from 'docx'
import type { PaperProject } from '../paper/paper.ts'
import { textCell } from './cellText.ts'
import { makeTable, shares } from './makeTable.ts'
import { gap, type Place, type Written } from './place.ts'
import { writeFields } from './writeFields.ts'
import { writeText } from './writeText.ts'

/** Its facts as a table whose first column says what they are. */
export function writeProject({ label, name, facts, financiers }: PaperProject, place: Place): Written[] {
  const table = makeTable(
    {
      widths: shares(place.width, [1, 2.6]),
      rows: facts.map(({ term, text }) => ({
        cells: [textCell(term, { style: 'TableSum' }), textCell(text, { style: 'TableText' })],
      })),
      title: name,
      lines: 'rows',
      firstColumnIsHead: true,
    },
    place,
  )
  return [
    new Paragraph({ style: 'StatementLabel', children: writeText(label) }),
    new Paragraph({ style: 'Lead', children: writeText(name) }),
    ...(facts.length === 0 ? [] : [table, gap()]),
    ...(financiers === null ? [] : writeFields(financiers, place)),
  ]
}
