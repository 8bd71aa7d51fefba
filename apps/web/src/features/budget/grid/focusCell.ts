/** The way between positions in the grid and elements on the page. */
import type { Position } from '../model/selection.ts'

/** Stands for every column in a row that is one cell. */
export const SPANNING = '*'

/** Keys hold no line break. */
export const cellName = ({ row, column }: Position): string => `${row}\n${column}`

export function positionOf(target: EventTarget | null): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null
  const [row, column] = cell?.dataset['cell']?.split('\n') ?? []
  return row === undefined || column === undefined ? null : { row, column }
}

export function cellElement(grid: ParentNode, { row, column }: Position): HTMLElement | null {
  for (const cell of grid.querySelectorAll<HTMLElement>('[data-cell]')) {
    const name = cell.dataset['cell']
    if (name === cellName({ row, column }) || name === cellName({ row, column: SPANNING })) return cell
  }
  return null
}

export const focusCell = (grid: ParentNode, position: Position): void => cellElement(grid, position)?.focus()
