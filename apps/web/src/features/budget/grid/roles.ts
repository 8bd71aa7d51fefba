/** Laid out as a grid of CSS, a table's elements are tables to nobody who listens, unless their roles are written out. */
export const ROW_GROUP = { role: 'rowgroup' } as const
export const ROW = { role: 'row' } as const
export const COLUMN_HEADER = { role: 'columnheader' } as const
export const GRID_CELL = { role: 'gridcell' } as const
