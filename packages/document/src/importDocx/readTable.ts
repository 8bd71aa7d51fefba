/** A table with its header row: the one that Word repeats on each page, else a first row that is set in bold. */
import type { Prose, Table } from '@samplan/domain'
import { newBlockId, type DocxContext } from './docxContext.ts'
import { isElement, wordsOf, type DocxElement, type DocxNode } from './docxNode.ts'

type Cell = Table['rows'][number]['cells'][number]

/** None where it has no cells. `proseIn` reads what stands in one. */
export function readTable(
  context: DocxContext,
  table: DocxElement,
  proseIn: (context: DocxContext, cell: DocxElement) => Prose[],
): Prose[] {
  const rows = rowsIn(table)
  const isMarked = rows.some((row) => cellsIn(row).some(({ tag }) => tag === 'th'))
  const read = rows.map((row, index) => ({
    cells: cellsIn(row).map((cell) =>
      readCell(
        context,
        cell,
        proseIn(context, cell),
        cell.tag === 'th' || (!isMarked && index === 0 && isTitled(row)),
      ),
    ),
  }))
  const filled = read.filter(({ cells }) => cells.length > 0)
  return filled.length === 0 ? [] : [{ type: 'table', id: newBlockId(context), rows: filled }]
}

function readCell(context: DocxContext, cell: DocxElement, content: Prose[], header: boolean): Cell {
  return {
    header,
    colspan: spanOf(cell, 'colspan'),
    rowspan: spanOf(cell, 'rowspan'),
    content: content.length > 0 ? content : [{ type: 'paragraph', id: newBlockId(context), content: [] }],
  }
}

/** As many as a table may have; a forged span would claim a million. */
const MAX_SPAN = 100

function spanOf({ attributes }: DocxElement, name: string): number {
  const span = Number(attributes[name] ?? 1)
  return Number.isSafeInteger(span) ? Math.min(Math.max(span, 1), MAX_SPAN) : 1
}

const rowsIn = (table: DocxElement): DocxElement[] =>
  table.children.filter(isElement).flatMap((child) => {
    if (child.tag === 'tr') return [child]
    return ['thead', 'tbody', 'tfoot'].includes(child.tag) ? rowsIn(child) : []
  })

const cellsIn = (row: DocxElement): DocxElement[] =>
  row.children.filter(isElement).filter(({ tag }) => tag === 'td' || tag === 'th')

/** Every cell with words is bold from end to end. */
const isTitled = (row: DocxElement): boolean => {
  const cells = cellsIn(row).filter((cell) => wordsOf(cell) !== '')
  return cells.length > 0 && cells.every((cell) => isBold(cell))
}

const isBold = (node: DocxNode): boolean => {
  if (wordsOf(node) === '') return true
  if (!isElement(node)) return false
  return node.tag === 'strong' || (node.children.length > 0 && node.children.every(isBold))
}
