/** Blocks that are lists of rows, as they are read: the same in the text, at rest in an editor and in a comparison. */
export { cellText, valueIn, type CellValue } from './cellText.ts'
export { columnsOf, type AnyRow, type ColumnKind, type RowColumn, type RowField } from './columns.ts'
export { OrgChart } from './OrgChart.tsx'
export { ProjectFacts } from './ProjectFacts.tsx'
export { RowsTable } from './RowsTable.tsx'
export { ShareBar, Shares, ShareSumLine } from './Shares.tsx'
export { Signature } from './Signature.tsx'
