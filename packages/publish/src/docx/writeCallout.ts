/** Text that is set apart, and who signs. */
import { Paragraph, ShadingType } from 'docx'
import type { PaperCallout, PaperNode, PaperSignature } from '../paper/paper.ts'
import { MUTED } from './look.ts'
import { makeTable } from './makeTable.ts'
import { CELL_PADDING } from './measures.ts'
import { gap, inCell, type Place, type Written } from './place.ts'
import { writeText } from './writeText.ts'

type WriteNodes = (nodes: readonly PaperNode[], place: Place) => Written[]

const STYLES = {
  fact: 'Callout',
  important: 'CalloutImportant',
  vision: 'CalloutLarge',
  mission: 'CalloutLarge',
} as const

/**
 * Paragraphs on a ground of their own: whoever goes on in Word writes on in them. What holds lists or tables is one cell
 * instead, or the ground would be ragged. In a cell it is as the cell's text is.
 */
export function writeCallout(callout: PaperCallout, place: Place, writeNodes: WriteNodes): Written[] {
  const isPlain = callout.content.every(
    ({ kind }) => kind === 'paragraph' || kind === 'lead' || kind === 'target',
  )
  if (isPlain || place.style !== null) {
    return [
      ...writeWithin(callout, { ...place, style: place.style ?? STYLES[callout.tone] }, writeNodes),
      gap(),
    ]
  }
  const { look } = place.book
  const width = place.width - 2 * CELL_PADDING
  const shading = {
    type: ShadingType.CLEAR,
    color: 'auto',
    fill: callout.tone === 'important' ? 'FFFFFF' : look.tint,
  }
  const children = writeWithin(callout, inCell(place, width, 'CalloutText'), writeNodes)
  const grid = {
    widths: [place.width],
    rows: [{ cells: [{ children, shading }] }],
    title: callout.label,
    lines: 'all' as const,
    firstColumnIsHead: false,
  }
  return [makeTable(grid, place), gap()]
}

const writeWithin = ({ label, content }: PaperCallout, place: Place, writeNodes: WriteNodes): Written[] => [
  new Paragraph({
    ...(place.style === null ? {} : { style: place.style }),
    keepNext: true,
    children: writeText(label, { bold: true, color: place.book.look.accent }),
  }),
  ...writeNodes(content, place),
]

export function writeSignature({ place: where, people }: PaperSignature): Paragraph[] {
  const last = people.length - 1
  return [
    ...(where === null ? [] : [new Paragraph({ keepNext: true, children: writeText(where) })]),
    ...people.map(
      ({ name, title }, index) =>
        new Paragraph({
          keepLines: true,
          keepNext: index < last,
          children: [
            ...writeText(name, { bold: true }),
            ...(title === null ? [] : writeText(`\n${title}`, { color: MUTED })),
          ],
        }),
    ),
  ]
}
