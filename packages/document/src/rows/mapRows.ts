import type { RowBlock, RowId } from '@samplan/domain'

/** Changes the list of rows alone, whatever they say. */
type RowsChange = <Row extends { readonly id: RowId }>(rows: readonly Row[]) => Row[]

/** The block with its rows changed. */
export function mapRows(block: RowBlock, change: RowsChange): RowBlock {
  switch (block.type) {
    case 'signature':
      return { ...block, rows: change(block.rows) }
    case 'project':
      return { ...block, rows: change(block.rows) }
    case 'roster':
      return { ...block, rows: change(block.rows) }
    case 'orgChart':
      return { ...block, rows: change(block.rows) }
    case 'shares':
      return { ...block, rows: change(block.rows) }
    case 'keyFigures':
      return { ...block, rows: change(block.rows) }
    case 'memberList':
      return { ...block, rows: change(block.rows) }
    case 'followUp':
      return { ...block, rows: change(block.rows) }
    default:
      return block satisfies never
  }
}
