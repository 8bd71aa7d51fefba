import { rowIdSchema, type NewId, type OrgChart, type RowBlock, type RowId } from '@samplan/domain'

/** The block with rows of its own; what a box of a chart stands under is the copy of what it stood under. */
export function copyOfRows(block: RowBlock, newId: NewId): RowBlock {
  const rowId = () => rowIdSchema.parse(newId())
  switch (block.type) {
    case 'orgChart':
      return copyOfChart(block, rowId)
    case 'signature':
      return { ...block, rows: withNewIds(block.rows, rowId) }
    case 'project':
      return { ...block, rows: withNewIds(block.rows, rowId) }
    case 'roster':
      return { ...block, rows: withNewIds(block.rows, rowId) }
    case 'shares':
      return { ...block, rows: withNewIds(block.rows, rowId) }
    case 'keyFigures':
      return { ...block, rows: withNewIds(block.rows, rowId) }
    case 'memberList':
      return { ...block, rows: withNewIds(block.rows, rowId) }
    case 'followUp':
      return { ...block, rows: withNewIds(block.rows, rowId) }
    default:
      return block satisfies never
  }
}

function withNewIds<Row extends { readonly id: RowId }>(rows: readonly Row[], rowId: () => RowId): Row[] {
  return rows.map((row) => ({ ...row, id: rowId() }))
}

function copyOfChart(chart: OrgChart, rowId: () => RowId): OrgChart {
  const ids = new Map(chart.rows.map(({ id }) => [id, rowId()]))
  const rows = chart.rows.map((row) => ({
    ...row,
    id: ids.get(row.id) ?? row.id,
    parentId: row.parentId === null ? null : (ids.get(row.parentId) ?? null),
  }))
  return { ...chart, rows }
}
