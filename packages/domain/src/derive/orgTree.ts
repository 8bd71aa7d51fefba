/** An organisation chart as a tree. The rows say who stands under whom; anybody may have written anything there. */
import type { OrgChartRow } from '../blocks/orgChart.ts'
import type { RowId } from '../ids.ts'

export interface OrgBox {
  readonly row: OrgChartRow
  /** 0 at the top. */
  readonly depth: number
  /** In the order of the rows. */
  readonly children: readonly OrgBox[]
}

/** The boxes at the top. A row whose parent is gone, or that stands under itself or too far down, reads as one of them. */
export function orgTree(rows: readonly OrgChartRow[]): readonly OrgBox[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const families = Map.groupBy(rows, (row) => parentOf(row, byId))
  const boxesUnder = (parentId: RowId | null, depth: number): OrgBox[] =>
    (families.get(parentId) ?? []).map((row) => ({ row, depth, children: boxesUnder(row.id, depth + 1) }))
  return boxesUnder(null, 0)
}

/** Every box, each right before those under it: how the chart is read as a list. */
export const orgList = (boxes: readonly OrgBox[]): readonly OrgBox[] =>
  boxes.flatMap((box) => [box, ...orgList(box.children)])

/**
 * Deeper than any organisation. Whoever draws boxes in boxes descends level by level, and some thousand levels end the
 * stack of every reader of the plan.
 */
const DEEPEST = 40

/** Null at the top. Of rows that stand in a ring each is at the top, whoever is looked at first. */
function parentOf(row: OrgChartRow, byId: ReadonlyMap<RowId, OrgChartRow>): RowId | null {
  const parent = row.parentId === null ? undefined : byId.get(row.parentId)
  if (parent === undefined) return null
  const seen = new Set<RowId>()
  for (let above: OrgChartRow | undefined = parent; above && !seen.has(above.id);) {
    if (above.id === row.id || seen.size === DEEPEST) return null
    seen.add(above.id)
    above = above.parentId === null ? undefined : byId.get(above.parentId)
  }
  return parent.id
}
