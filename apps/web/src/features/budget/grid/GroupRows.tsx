import type {
  BudgetGroup,
  BudgetLine,
  BudgetTotals,
  LineId,
  LineRequests,
  MoneyUnit,
  LinePair,
} from '@samplan/domain'
import { memo, useMemo } from 'react'
import { useLanguage } from '../../../language/index.ts'
import type { MarksByColumn } from '../data/footnoteMarks.ts'
import type { GridLayout } from '../model/columns.ts'
import { totalKey } from '../model/rows.ts'
import type { LineSince } from '../model/sinceReconciled.ts'
import { GroupRow } from './GroupRow.tsx'
import { LineRow } from './LineRow.tsx'
import { SumRow } from './SumRow.tsx'
import type { DropPlace } from './useRowDrag.ts'
import { variables } from './variables.ts'
import { ROW_GROUP } from './roles.ts'

interface GroupRowsProps {
  readonly group: BudgetGroup
  readonly layout: GridLayout
  readonly unit: MoneyUnit
  readonly totals: BudgetTotals
  readonly requests: ReadonlyMap<LineId, LineRequests>
  readonly marks: ReadonlyMap<LineId, MarksByColumn>
  readonly codeIssues: ReadonlyMap<LineId, string>
  readonly changed: ReadonlyMap<LineId, LineSince>
  readonly pairs: ReadonlyMap<LineId, LinePair>
  /** Where in this group a dragged line would go. */
  readonly drop: DropPlace | null
}

/** Lines that are drawn or passed over together. */
const CHUNK = 50

/** A group with its heading, its lines and its total. */
export function GroupRows({ totals, ...props }: GroupRowsProps) {
  const { t } = useLanguage()
  const { group, layout, unit } = props
  const chunks = useMemo(() => inChunks(group.lines), [group.lines])
  return chunks.map((lines, index) => (
    // A line that is added or taken away moves the borders between parts, and parts keep no state.
    // oxlint-disable-next-line react/no-array-index-key
    <tbody key={index} {...ROW_GROUP} {...far(lines.length)}>
      {index === 0 && <GroupRow group={group} columns={layout.columns.length} />}
      <GroupLines {...props} lines={lines} />
      {index === chunks.length - 1 && (
        <SumRow
          rowKey={totalKey(group.id)}
          rowOf={group.id}
          fallback={t('budget:sum')}
          stated={group.statedTotal}
          layout={layout}
          unit={unit}
          sumIn={(columnId) => totals.get(columnId)?.groups.get(group.id)?.kronor ?? 0}
        />
      )}
    </tbody>
  ))
}

/** One part where there are few: what is drawn by parts jumps a little when one scrolls to it for the first time. */
function inChunks(lines: readonly BudgetLine[]): readonly (readonly BudgetLine[])[] {
  if (lines.length <= CHUNK) return [lines]
  const count = Math.ceil(lines.length / CHUNK)
  return Array.from({ length: count }, (_, index) => lines.slice(index * CHUNK, (index + 1) * CHUNK))
}

const far = (rows: number) => (rows < CHUNK ? {} : { 'data-far': true, style: variables({ '--rows': rows }) })

interface GroupLinesProps extends Omit<GroupRowsProps, 'totals'> {
  readonly lines: readonly BudgetLine[]
}

/** Drawn anew only when something of the group changed: a budget may have many of a hundred lines. */
const GroupLines = memo(function GroupLines(props: GroupLinesProps) {
  const { group, lines, layout, unit, requests, marks, codeIssues, changed, pairs, drop } = props
  const last = group.lines.at(-1)?.id
  return lines.map((line) => (
    <LineRow
      key={line.id}
      line={line}
      groupId={group.id}
      layout={layout}
      unit={unit}
      requests={requests.get(line.id)}
      footnoteMarks={marks.get(line.id)}
      codeIssue={codeIssues.get(line.id)}
      since={changed.get(line.id)}
      pair={pairs.get(line.id)}
      drop={dropOn(line.id, last, drop)}
    />
  ))
})

function dropOn(
  lineId: LineId,
  last: LineId | undefined,
  drop: DropPlace | null,
): 'before' | 'after' | undefined {
  if (drop?.before === lineId) return 'before'
  return drop?.before === null && lineId === last ? 'after' : undefined
}
