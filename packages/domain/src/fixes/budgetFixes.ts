/** Fixes in a budget table. */
import { kronorSchema } from '../budget/amount.ts'
import type { Budget } from '../budget/budget.ts'
import { columnIdSchema, groupIdSchema, lineIdSchema, type ColumnId, type LineId } from '../ids.ts'
import { itemsSum } from '../rules/footnote/itemsSum.ts'
import type { Issue } from '../rules/issue.ts'
import type { Fix } from './fix.ts'
import type { FixMaker } from './fixMaker.ts'

type Found = Extract<Fix, { kind: 'set-stated' }>
type In = Pick<Found, 'sectionId' | 'blockId'>

/** `statedTotals/<group or "result">/<column>`; what the lines give stands in the issue. */
export const setStated: FixMaker = (issue, { place }) => {
  const [, row, column] = parts(issue)
  const columnId = columnIdSchema.safeParse(column)
  const groupId = row === 'result' ? null : groupIdSchema.safeParse(row)
  const { lines } = issue.params
  if (!columnId.success || groupId?.success === false || typeof lines !== 'number') return null
  // A sum may be larger than any amount that can be written.
  if (!kronorSchema.safeParse(lines).success) return null
  return {
    ...place,
    kind: 'set-stated',
    groupId: groupId?.data ?? null,
    columnId: columnId.data,
    kronor: lines,
  }
}

/** `cells/<line>/<column>`. Where two amounts stand, somebody has to choose one. */
export const emptyCell: FixMaker = (issue, { block, place }) => {
  const [, line, column] = parts(issue)
  const lineId = lineIdSchema.safeParse(line)
  const columnId = columnIdSchema.safeParse(column)
  if (block.type !== 'budget' || !lineId.success || !columnId.success) return null
  if (isInConflict(block, lineId.data, columnId.data)) return null
  return { ...place, kind: 'empty-cell', lineId: lineId.data, columnId: columnId.data }
}

const isInConflict = ({ groups }: Budget, lineId: LineId, columnId: ColumnId): boolean =>
  groups.some(({ lines }) =>
    lines.some(({ id, conflicts }) => id === lineId && conflicts.some((one) => one.columnId === columnId)),
  )

/** `footnotes/<footnote>`: the decision whose items give what the issue says. */
export const setFootnoteTotal: FixMaker = (issue, { place, block }) => {
  const [, id] = parts(issue)
  return block.type === 'budget' ? totalOf(block, id, issue, place) : null
}

function totalOf({ footnotes }: Budget, id: string | undefined, { params }: Issue, place: In): Fix | null {
  const footnote = footnotes.find((candidate) => candidate.id === id)
  const { stated } = params
  const items = kronorSchema.safeParse(params['items'])
  const part = footnote?.parts.findIndex(
    (candidate) => itemsSum(candidate) === items.data && candidate.statedTotal === stated,
  )
  if (footnote === undefined || part === undefined || part === -1 || !items.success) return null
  return { ...place, kind: 'set-footnote-total', footnoteId: footnote.id, part, kronor: items.data }
}

const parts = ({ path }: Issue): readonly string[] => path?.split('/') ?? []
