import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx'
import type { PaperInline } from '../paper/paper.ts'
import { xmlText } from '../zip/xmlText.ts'

type Format = Pick<IRunOptions, 'bold' | 'italics' | 'style' | 'color' | 'font' | 'size'>

/** Running text with its marks and links. */
export const writeInlines = (content: readonly PaperInline[]): ParagraphChild[] =>
  content.flatMap(writeInline)

function writeInline(inline: PaperInline): ParagraphChild[] {
  if (inline.kind === 'break') return [new TextRun({ break: 1 })]
  const { text, bold, italic, href } = inline
  const format = { ...(bold ? { bold } : {}), ...(italic ? { italics: true } : {}) }
  if (href === null) return writeText(text, format)
  return [new ExternalHyperlink({ link: href, children: writeText(text, { ...format, style: 'Hyperlink' }) })]
}

/** Text of a field, in which a line break is one on paper. */
export const writeText = (text: string, format: Format = {}): TextRun[] =>
  xmlText(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...format, ...(index > 0 ? { break: 1 } : {}) }))
