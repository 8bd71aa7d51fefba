/**
 * Where one is in the grid. Positions name their row and column by key, so that they stay on their line while others
 * add, remove and sort lines; how far apart two of them are is looked up in the grid as it stands.
 */
export interface GridShape {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

export interface Position {
  readonly row: string
  readonly column: string
}

export interface Selection {
  /** Where the focus is. */
  readonly active: Position
  /** The other corner of the range; the same cell where one cell is selected. */
  readonly anchor: Position
}

/** Indices, both ends included. */
export interface Range {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export const at = (position: Position): Selection => ({ active: position, anchor: position })

export const isSame = (a: Position, b: Position): boolean => a.row === b.row && a.column === b.column

export const isOneCell = ({ active, anchor }: Selection): boolean => isSame(active, anchor)

/** Goes as far as the grid does. */
export function move(shape: GridShape, selection: Selection, rows: number, columns: number): Selection {
  return at(shifted(shape, selection.active, rows, columns))
}

/** The range grows or shrinks at the active end. */
export function extend(shape: GridShape, selection: Selection, rows: number, columns: number): Selection {
  return { ...selection, active: shifted(shape, selection.active, rows, columns) }
}

/** The next cell as one reads, or the one before; null at the grid's end, where one leaves it. */
export function step(shape: GridShape, { active }: Selection, direction: 1 | -1): Selection | null {
  const { row, column } = indicesOf(shape, active)
  const next = row * shape.columns.length + column + direction
  const width = shape.columns.length
  if (next < 0 || next >= width * shape.rows.length) return null
  return at(positionAt(shape, Math.floor(next / width), next % width))
}

export function rangeOf(shape: GridShape, { active, anchor }: Selection): Range {
  const a = indicesOf(shape, active)
  const b = indicesOf(shape, anchor)
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  }
}

/** After the grid has changed: a row that is gone leaves the selection at the place where it was. */
export function settle(before: GridShape, after: GridShape, selection: Selection): Selection | null {
  if (after.rows.length === 0 || after.columns.length === 0) return null
  const isThere = ({ row, column }: Position) =>
    rowIndex(after.rows, row) !== -1 && after.columns.includes(column)
  const { active, anchor } = selection
  if (isThere(active)) return isThere(anchor) ? selection : at(active)
  const { row, column } = indicesOf(before, active)
  return at({
    row: rowIndex(after.rows, active.row) !== -1 ? active.row : nearest(after.rows, row),
    column: after.columns.includes(active.column) ? active.column : nearest(after.columns, column),
  })
}

function shifted(shape: GridShape, from: Position, rows: number, columns: number): Position {
  const { row, column } = indicesOf(shape, from)
  return positionAt(shape, row + rows, column + columns)
}

const positionAt = ({ rows, columns }: GridShape, row: number, column: number): Position => ({
  row: nearest(rows, row),
  column: nearest(columns, column),
})

function indicesOf({ rows, columns }: GridShape, { row, column }: Position) {
  return { row: Math.max(0, rowIndex(rows, row)), column: Math.max(0, columns.indexOf(column)) }
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** As `indexOf`; every row of the grid asks, and a grid may have thousands. */
export function rowIndex(rows: readonly string[], row: string): number {
  const indices = known.get(rows) ?? new Map(rows.map((key, index) => [key, index]))
  known.set(rows, indices)
  return indices.get(row) ?? -1
}

const nearest = (keys: readonly string[], index: number): string =>
  keys[Math.min(Math.max(0, index), keys.length - 1)] ?? ''
