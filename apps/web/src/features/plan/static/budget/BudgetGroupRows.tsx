import type { BudgetGroup, BudgetTotals, Footnote, LineId, LinePair } from '@samplan/domain'
import { useLanguage } from '../../../../language/index.ts'
import type { ReadingColumns } from './budgetColumns.ts'
import { LineRow } from './LineRow.tsx'
import { SumRow } from './SumRow.tsx'
import styles from './StaticBudget.module.css'

interface BudgetGroupRowsProps {
  readonly group: BudgetGroup
  readonly columns: ReadingColumns
  readonly totals: BudgetTotals
  readonly footnotes: readonly Footnote[]
  readonly pairs: ReadonlyMap<LineId, LinePair>
}

export function BudgetGroupRows({ group, columns, totals, footnotes, pairs }: BudgetGroupRowsProps) {
  const { t } = useLanguage()
  const side = t(group.side === 'cost' ? 'plan:budget.costs' : 'plan:budget.revenue')
  return (
    <tbody>
      <tr className={styles['group']}>
        <th scope="rowgroup" colSpan={2 + columns.shown.length + (columns.comparison ? 2 : 0)}>
          {group.title === '' ? side : group.title}
        </th>
      </tr>
      {group.lines.map((line) => (
        <LineRow
          key={line.id}
          line={line}
          columns={columns}
          footnotes={footnotes}
          pair={pairs.get(line.id)}
        />
      ))}
      <SumRow
        path={`statedTotals/${group.id}`}
        label={group.statedTotal?.label ?? t('plan:budget.sum')}
        columns={columns}
        kronorIn={(columnId) => totals.get(columnId)?.groups.get(group.id)?.kronor ?? null}
      />
    </tbody>
  )
}
