/** A note at the foot of the page, under the mark that the plan gives it. */
import { Paragraph, Run } from 'docx'
import type { PaperFootnote } from '../paper/paper.ts'
import { xmlText } from '../zip/xmlText.ts'
import { footnoteMark } from './footnoteMark.ts'
import type { Book } from './place.ts'
import { writeText } from './writeText.ts'

/** Adds the note to the book. @returns the mark that leads to it, to be set where the note hangs */
export function writeFootnote(note: PaperFootnote, { footnotes }: Book): Run[] {
  const mark = xmlText(note.mark)
  footnotes.push({ mark, children: noteParagraphs(note) })
  return footnoteMark(footnotes.length, mark)
}

/** A note that nothing in the table refers to stands below the table. */
export function writeLooseNote(note: PaperFootnote): Paragraph[] {
  const [first = '', ...others] = noteLines(note)
  return [
    new Paragraph({
      style: 'TableNote',
      children: [new Run({ superScript: true, text: xmlText(note.mark) }), ...writeText(` ${first}`)],
    }),
    ...others.map((line) => new Paragraph({ style: 'TableNote', children: writeText(line) })),
  ]
}

const noteParagraphs = (note: PaperFootnote): Paragraph[] =>
  noteLines(note).map(
    (line, index) =>
      new Paragraph({ style: 'FootnoteText', children: writeText(index === 0 ? ` ${line}` : line) }),
  )

const noteLines = ({ text, parts }: PaperFootnote): string[] => [text, ...parts.map(partLine)]

function partLine({ source, items, total }: PaperFootnote['parts'][number]): string {
  const listed = items.map(({ label, amount }) => `${label} ${amount}`).join('; ')
  const sum = total === null ? '' : `${listed === '' ? '' : '. '}${total.label} ${total.amount}`
  return `${source === '' ? '' : `${source}: `}${listed}${sum}`
}
