import { TextRun, type IRunOptions } from 'docx'
import { xmlText } from '../zip/xmlText.ts'

type Format = Pick<IRunOptions, 'bold' | 'italics' | 'style' | 'color' | 'font' | 'size' | 'superScript'>

/** Text of a field, in which a line break is one on paper. */
export const writeText = (text: string, format: Format = {}): TextRun[] =>
  xmlText(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...format, ...(index > 0 ? { break: 1 } : {}) }))
