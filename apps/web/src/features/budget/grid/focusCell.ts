/** The way between positions in the grid and elements on the page. */
import type { Position } from '../model/selection.ts'

/** Stands for every column in a row that is one cell. */
export const SPANNING = '*'

export const isCell = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.dataset['row'] !== undefined

export function positionOf(target: EventTarget | null): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  const { row, column } = cell?.dataset ?? {}
  return row === undefined || column === undefined ? null : { row, column }
}

export function focusCell(row: HTMLElement | null, { column }: Position): void {
  const cells = [...(row?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  cells.find(({ dataset }) => dataset['column'] === column || dataset['column'] === SPANNING)?.focus()
}
