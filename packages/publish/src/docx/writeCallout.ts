/** Text that is set apart, and who signs. */
import { Paragraph } from 'docx'
import type { PaperCallout, PaperNode, PaperSignature } from '../paper/paper.ts'
import { MUTED } from './look.ts'
import { gap, type Place, type Written } from './place.ts'
import { writeText } from './writeText.ts'

type WriteNodes = (nodes: readonly PaperNode[], place: Place) => Written[]

const STYLES = {
  fact: 'Callout',
  important: 'CalloutImportant',
  vision: 'CalloutLarge',
  mission: 'CalloutLarge',
} as const

/** Paragraphs on a ground of their own: whoever goes on in Word writes on in them. In a cell they are as the cell's. */
export function writeCallout(
  { tone, label, content }: PaperCallout,
  place: Place,
  writeNodes: WriteNodes,
): Written[] {
  const style = place.style ?? STYLES[tone]
  return [
    new Paragraph({
      style,
      keepNext: true,
      children: writeText(label, { bold: true, color: place.book.look.accent }),
    }),
    ...writeNodes(content, { ...place, style }),
    gap(),
  ]
}

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
