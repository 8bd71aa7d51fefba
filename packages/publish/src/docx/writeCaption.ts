import { Paragraph } from 'docx'
import { writeText } from './writeText.ts'

/** Above what it names, and on its page. */
export const writeCaption = (caption: string | null): Paragraph[] =>
  caption === null ? [] : [new Paragraph({ style: 'Caption', children: writeText(caption) })]
