import type { BudgetGroup, BudgetTotals, LineId, LineRequests } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import type { MarksByColumn } from '../data/footnoteMarks.ts'
import type { GridLayout } from '../model/columns.ts'
import { totalKey } from '../model/rows.ts'
import type { ShownUnit } from '../model/view.ts'
import { GroupRow } from './GroupRow.tsx'
import { LineRow } from './LineRow.tsx'
import { SumRow } from './SumRow.tsx'
import type { DropPlace } from './useRowDrag.ts'

interface GroupRowsProps {
  readonly group: BudgetGroup
  readonly layout: GridLayout
  readonly unit: ShownUnit
  readonly totals: BudgetTotals
  readonly requests: ReadonlyMap<LineId, LineRequests>
  readonly marks: ReadonlyMap<LineId, MarksByColumn>
  readonly codeIssues: ReadonlyMap<LineId, string>
  /** Where in this group a dragged line would go. */
  readonly drop: DropPlace | null
}

/** A group with its heading, its lines and its total. */
export function GroupRows({ group, layout, unit, totals, drop, ...of }: GroupRowsProps) {
  const { t } = useLanguage()
  const last = group.lines.at(-1)?.id
  return (
    <tbody>
      <GroupRow group={group} columns={layout.columns.length} />
      {group.lines.map((line) => (
        <LineRow
          key={line.id}
          line={line}
          groupId={group.id}
          layout={layout}
          unit={unit}
          requests={of.requests.get(line.id)}
          footnoteMarks={of.marks.get(line.id)}
          codeIssue={of.codeIssues.get(line.id)}
          drop={dropOn(line.id, last, drop)}
        />
      ))}
      <SumRow
        rowKey={totalKey(group.id)}
        rowOf={group.id}
        fallback={t('budget:sum')}
        stated={group.statedTotal}
        layout={layout}
        unit={unit}
        sumIn={(columnId) => totals.get(columnId)?.groups.get(group.id)?.kronor ?? 0}
      />
    </tbody>
  )
}

function dropOn(
  lineId: LineId,
  last: LineId | undefined,
  drop: DropPlace | null,
): 'before' | 'after' | undefined {
  if (drop?.before === lineId) return 'before'
  return drop?.before === null && lineId === last ? 'after' : undefined
}
