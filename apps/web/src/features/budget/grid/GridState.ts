/**
 * Where one is in the grid and what one is editing. Kept outside React: a row asks for its own part of it, and is drawn
 * anew only when that part changes.
 */
import type { EditMode } from '../model/keys.ts'
import {
  at,
  isOneCell,
  rangeOf,
  rowIndex,
  settle,
  type GridShape,
  type Position,
  type Range,
  type Selection,
} from '../model/selection.ts'

export interface CellEditing {
  readonly position: Position
  readonly mode: EditMode
  /** What stands in the field at first; null: what the cell holds. */
  readonly initial: string | null
  /** A line's explanation is edited in the cell of its label. */
  readonly field: 'value' | 'explanation'
}

/** What one row must know. */
export interface RowView {
  /** The column of the cell that has, or would get, the focus. */
  readonly active: string | null
  /** Selected columns, by index, when more than one cell is selected. */
  readonly range: { readonly left: number; readonly right: number } | null
  readonly editing: CellEditing | null
  /** The column of the selection's last cell, by which one pulls it over others; null unless it is in this row. */
  readonly corner: string | null
}

const ELSEWHERE: RowView = { active: null, range: null, editing: null, corner: null }

export class GridState {
  #shape: GridShape = { rows: [], columns: [] }
  #selection: Selection | null = null
  #editing: CellEditing | null = null
  readonly #views = new Map<string, RowView>()
  readonly #listeners = new Set<() => void>()
  readonly #rowListeners = new Map<string, Set<() => void>>()
  readonly #elements = new Map<string, HTMLElement>()
  /** The range for the views, counted once for all rows. */
  #range: Range | null = null

  /** Of one row's view. Only rows that the selection has left or come to are told. */
  subscribeRow(row: string, listener: () => void): () => void {
    const listeners = this.#rowListeners.get(row) ?? new Set()
    this.#rowListeners.set(row, listeners.add(listener))
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0 && this.#rowListeners.get(row) === listeners) this.#rowListeners.delete(row)
    }
  }

  /** Where the row stands on the page: looking for it there costs as much as the grid is long. */
  place(row: string, element: HTMLElement | null): void {
    if (element) this.#elements.set(row, element)
    else this.#elements.delete(row)
  }

  readonly elementOf = (row: string): HTMLElement | null => this.#elements.get(row) ?? null

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get shape(): GridShape {
    return this.#shape
  }
  readonly selection = (): Selection | null => this.#selection
  readonly editing = (): CellEditing | null => this.#editing

  range(): Range | null {
    return this.#selection && rangeOf(this.#shape, this.#selection)
  }

  /** The grid as it now stands. `start`: what Tab reaches before anything has been selected. */
  reshape(shape: GridShape, start: Position): void {
    const before = this.#shape
    this.#shape = shape
    this.#selection = this.#selection ? settle(before, shape, this.#selection) : at(start)
    if (this.#editing && rowIndex(shape.rows, this.#editing.position.row) === -1) this.#editing = null
    this.#tell()
  }

  select(selection: Selection): void {
    this.#selection = selection
    this.#tell()
  }

  edit(editing: CellEditing | null): void {
    this.#editing = editing
    this.#tell()
  }

  /** The same object for as long as it says the same. */
  readonly rowView = (row: string): RowView => {
    const view = this.#viewOf(row)
    const known = this.#views.get(row) ?? ELSEWHERE
    if (isSameView(known, view)) return known
    if (view === ELSEWHERE) this.#views.delete(row)
    else this.#views.set(row, view)
    return view
  }

  #viewOf(row: string): RowView {
    const selection = this.#selection
    if (!selection) return ELSEWHERE
    const isActive = selection.active.row === row
    const range = this.#range
    const index = range ? rowIndex(this.#shape.rows, row) : -1
    const inRange = range !== null && index >= range.top && index <= range.bottom
    if (!isActive && !inRange) return ELSEWHERE
    return {
      active: isActive ? selection.active.column : null,
      range: inRange ? { left: range.left, right: range.right } : null,
      editing: this.#editing?.position.row === row ? this.#editing : null,
      corner: this.#cornerIn(row, selection),
    }
  }

  #cornerIn(row: string, selection: Selection): string | null {
    const { rows, columns } = this.#shape
    if (!this.#range) return selection.active.row === row ? selection.active.column : null
    return rows[this.#range.bottom] === row ? (columns[this.#range.right] ?? null) : null
  }

  #tell(): void {
    const selection = this.#selection
    this.#range = selection && !isOneCell(selection) ? rangeOf(this.#shape, selection) : null
    for (const row of this.#touched()) {
      const before = this.#views.get(row) ?? ELSEWHERE
      if (before === this.rowView(row)) continue
      for (const listener of this.#rowListeners.get(row) ?? []) listener()
    }
    for (const listener of this.#listeners) listener()
  }

  /** Rows that had something to show, and those that have now. */
  #touched(): ReadonlySet<string> {
    const { rows } = this.#shape
    const inRange = this.#range ? rows.slice(this.#range.top, this.#range.bottom + 1) : []
    const active = this.#selection ? [this.#selection.active.row] : []
    return new Set([...this.#views.keys(), ...inRange, ...active])
  }
}

const isSameView = (a: RowView, b: RowView): boolean =>
  a.active === b.active &&
  a.editing === b.editing &&
  a.corner === b.corner &&
  a.range?.left === b.range?.left &&
  a.range?.right === b.range?.right
