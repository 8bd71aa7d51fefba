import type { SheetCell, SheetRow } from './cells.ts'

/** Of a line, in points. */
const LINE = 15
/** Excel has no higher rows. */
const MAX_HEIGHT = 409

/** Rows as high as their texts need in the columns' widths: not every program sees to that when it opens a file. */
export const withHeights = (rows: readonly SheetRow[], widths: readonly number[]): (SheetCell | null)[][] =>
  rows.map((row) => {
    const lines = Math.max(...row.map((cell, x) => linesOf(cell, widths[x] ?? 1)), 1)
    const height = Math.min(lines * LINE, MAX_HEIGHT)
    return height === LINE ? [...row] : row.map((cell) => cell && { ...cell, height })
  })

/** Lines end between words: a tenth of each is empty. */
const linesOf = (cell: SheetCell | null, width: number): number =>
  cell?.type === String && typeof cell.value === 'string'
    ? cell.value
        .split('\n')
        .reduce((lines, text) => lines + Math.max(1, Math.ceil(text.length / (width * 0.9))), 0)
    : 1
