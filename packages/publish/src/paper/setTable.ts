/**
 * A table of the text in a grid without overlaps. What people paste has ragged rows and spans that reach outside the
 * table: a browser makes the best of it, Typst refuses the whole document.
 */
import type { Prose, Table } from '@samplan/domain'
import type { PaperNode, PaperTable, PaperTableCell } from './paper.ts'

type Row = readonly PaperTableCell[]
type Place = Pick<PaperTableCell, 'x' | 'y' | 'colspan' | 'rowspan'>

/** @param isRepeated whether the cell may stand in a head that is printed on each page */
type SetContent = (content: readonly Prose[], isRepeated: boolean) => PaperNode[]

/** @param setContent sets what stands in a cell: prose again, in which tables may stand */
export function setTable({ rows }: Table, setContent: SetContent): PaperTable {
  const firstOther = rows.findIndex(({ cells }) => cells.some(({ header }) => !header))
  /** By row: the columns that cells from above, or from the left, cover. */
  const covered = rows.map(() => new Set<number>())
  const placed = rows.map(({ cells }, y) =>
    cells.map((cell) => ({
      ...place(cell, y, covered),
      header: cell.header,
      content: setContent(cell.content, cell.header && (firstOther === -1 || y < firstOther)),
    })),
  )
  return { kind: 'table', headerRows: headerRows(placed), ...narrowed(placed) }
}

function place(
  { colspan, rowspan }: Table['rows'][number]['cells'][number],
  y: number,
  covered: readonly Set<number>[],
): Place {
  const inRow = covered[y] ?? new Set()
  let x = 0
  while (inRow.has(x)) x += 1
  let width = 1
  while (width < colspan && !inRow.has(x + width)) width += 1
  const reached = covered.slice(y, y + rowspan)
  for (const columns of reached) for (let at = x; at < x + width; at += 1) columns.add(at)
  return { x, y, colspan: width, rowspan: reached.length }
}

/** Without the columns in which no cell begins: a span of 1 000 over nothing is as wide as what stands below it. */
function narrowed(rows: readonly Row[]): Pick<PaperTable, 'columns' | 'rows'> {
  const begins = [...new Set(rows.flat().map(({ x }) => x))].toSorted((a, b) => a - b)
  const before = (x: number) => begins.filter((begin) => begin < x).length
  const columns = Math.max(1, begins.length)
  return {
    columns,
    rows: rows.map((row) =>
      row.map((cell) => ({
        ...cell,
        x: before(cell.x),
        colspan: before(cell.x + cell.colspan) - before(cell.x),
      })),
    ),
  }
}

/** Rows of header cells at the top. One that a cell reaches out of is none, for it could not be repeated whole. */
function headerRows(rows: readonly Row[]): number {
  const firstOther = rows.findIndex((row) => row.length === 0 || row.some(({ header }) => !header))
  const count = firstOther === -1 ? rows.length : firstOther
  const isWhole = rows.slice(0, count).every((row) => row.every(({ y, rowspan }) => y + rowspan <= count))
  return isWhole ? count : 0
}
