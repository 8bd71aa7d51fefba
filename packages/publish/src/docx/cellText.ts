/** Cells that hold plain text. */
import { Paragraph, type ParagraphChild } from 'docx'
import type { GridCell } from './makeTable.ts'
import { writeText } from './writeText.ts'

interface CellFormat {
  readonly style: 'TableText' | 'TableHead' | 'TableFigure' | 'TableSum' | 'TableSumFigure'
  /** In half points, where it is not the style's. */
  readonly size?: number | undefined
  /** Kept on the page of the next row. */
  readonly keepNext?: boolean
}

export const textCell = (
  text: string,
  format: CellFormat,
  more: readonly ParagraphChild[] = [],
): GridCell => ({
  children: [cellParagraph([...writeText(text, sizeOf(format)), ...more], format)],
})

export const cellParagraph = (
  children: readonly ParagraphChild[],
  { style, keepNext = false }: CellFormat,
): Paragraph => new Paragraph({ style, children, ...(keepNext ? { keepNext } : {}) })

const sizeOf = ({ size }: Pick<CellFormat, 'size'>) => (size === undefined ? {} : { size })
