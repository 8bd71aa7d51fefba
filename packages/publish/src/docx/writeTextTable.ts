import type { PaperNode, PaperTable, PaperTableCell } from '../paper/paper.ts'
import { makeTable, shares, type GridCell, type GridRow } from './makeTable.ts'
import { CELL_PADDING } from './measures.ts'
import { inCell, type Place, type Written } from './place.ts'
import type { Table } from 'docx'

const MAX_TITLE = 200

type WriteNodes = (nodes: readonly PaperNode[], place: Place) => Written[]

/** @param writeNodes writes what stands in a cell, where tables may stand again */
export function writeTextTable(table: PaperTable, place: Place, writeNodes: WriteNodes): Table {
  const widths = shares(place.width, columnWeights(table))
  const write = (cell: PaperTableCell): Written[] => {
    const width = widths.slice(cell.x, cell.x + cell.colspan).reduce((total, part) => total + part, 0)
    return writeNodes(
      cell.content,
      inCell(place, width - 2 * CELL_PADDING, cell.header ? 'TableHead' : 'TableText'),
    )
  }
  return makeTable(
    {
      widths,
      rows: table.rows.map((_, y) => gridRow(table, y, write)),
      title: textOf(table.rows[0]?.flatMap(({ content }) => content) ?? [])
        .slice(0, MAX_TITLE)
        .toWellFormed(),
      lines: 'all',
      firstColumnIsHead: table.rows.every((row) => row.every(({ x, header }) => x > 0 || header)),
    },
    place,
  )
}

/** Every place of the row by a cell: Word has no holes, and writes a cell that reaches down in each of its rows. */
function gridRow(
  { rows, columns, headerRows }: PaperTable,
  y: number,
  write: (cell: PaperTableCell) => Written[],
): GridRow {
  const cells: GridCell[] = []
  const covering = rows.flat().filter((cell) => cell.y <= y && y < cell.y + cell.rowspan)
  for (let x = 0; x < columns;) {
    const cell = covering.find((other) => other.x <= x && x < other.x + other.colspan)
    cells.push(cell ? gridCell(cell, y, write) : { children: [] })
    x += cell?.colspan ?? 1
  }
  return { cells, head: y < headerRows }
}

function gridCell(cell: PaperTableCell, y: number, write: (cell: PaperTableCell) => Written[]): GridCell {
  const span = { span: cell.colspan }
  if (cell.y < y) return { ...span, merge: 'below', children: [] }
  return { ...span, children: write(cell), ...(cell.rowspan > 1 ? { merge: 'first' } : {}) }
}

/** Characters: fewer make a column too narrow to aim at, more make no difference. */
const LEAST_WEIGHT = 7
const MOST_WEIGHT = 40

/** How much room the columns need beside each other: for their longest word, and more for longer texts. */
function columnWeights({ rows, columns }: PaperTable): number[] {
  const weights = Array.from({ length: columns }, () => LEAST_WEIGHT)
  for (const { x, colspan, content } of rows.flat()) {
    const text = textOf(content)
    const longestWord = Math.max(...text.split(/[\s/-]+/u).map(({ length }) => length))
    const wanted = Math.min(MOST_WEIGHT, Math.max(longestWord, Math.sqrt(text.length) * 2))
    if (colspan === 1) weights[x] = Math.max(weights[x] ?? 0, wanted)
  }
  return weights
}

/** The words of a table's head, as what the table is called: the plan has no name for it. */
const textOf = (nodes: readonly PaperNode[]): string =>
  nodes
    .flatMap((node) => ('content' in node && node.kind !== 'quote' ? [...node.content] : []))
    .map((inline) => (inline.kind === 'text' ? inline.text : ' '))
    .join(' ')
