/** A table as a grid of words: what spans several columns or rows stands in the first of them. */
import { proseText, type Table } from '@samplan/domain'

export type Grid = readonly (readonly string[])[]

/** As many columns as a budget may have, and some for code and label; a wider table is none. */
const MOST_COLUMNS = 30

/** Empty where the table is too wide to be one of money. */
export function gridOf({ rows }: Table): Grid {
  const grid: string[][] = rows.map(() => [])
  rows.forEach(({ cells }, rowIndex) => {
    let column = 0
    for (const { colspan, rowspan, content } of cells) {
      while (grid[rowIndex]?.[column] !== undefined) column += 1
      if (column + colspan > MOST_COLUMNS) return
      const words = content.map(proseText).join(' ').replace(/\s+/gu, ' ').trim()
      for (let down = 0; down < rowspan; down += 1) {
        for (let right = 0; right < colspan; right += 1) {
          const row = grid[rowIndex + down]
          if (row) row[column + right] = down === 0 && right === 0 ? words : ''
        }
      }
      column += colspan
    }
  })
  const width = Math.max(0, ...grid.map(({ length }) => length))
  return grid.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''))
}
