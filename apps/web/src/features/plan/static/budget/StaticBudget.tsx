import { budgetTotals, type Budget, linePairs } from '@samplan/domain'
import { useMemo } from 'react'
import { useLanguage } from '../../../../language/index.ts'
import { ScrollArea } from '../ScrollArea.tsx'
import { usePlanReading } from '../planReading.ts'
import { readingColumns } from './budgetColumns.ts'
import { BudgetGroupRows } from './BudgetGroupRows.tsx'
import { StaticFootnotes } from './StaticFootnotes.tsx'
import { SumRow } from './SumRow.tsx'
import styles from './StaticBudget.module.css'

/** A budget table to read. Sums are those of the lines, whatever the plan states; where they differ there is an issue. */
export function StaticBudget({ budget }: { readonly budget: Budget }) {
  const { t } = useLanguage()
  const { columns: all, year, unit } = usePlanReading()
  const columns = useMemo(() => readingColumns(all, year, unit), [all, year, unit])
  const pairs = useMemo(() => linePairs(budget, columns.current?.id ?? null), [budget, columns])
  const totals = useMemo(() => budgetTotals(budget, all), [budget, all])
  const title = budget.title === '' ? t('plan:budget.table') : budget.title
  return (
    <div data-id={budget.id}>
      <ScrollArea label={title}>
        <table className={styles['table']}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('plan:budget.code')}</th>
              <th scope="col" className={styles['line']}>
                {t('plan:budget.line')}
              </th>
              {columns.shown.map(({ id, label }) => (
                <th
                  key={id}
                  scope="col"
                  className={styles['figure']}
                  data-current={id === columns.current?.id}
                >
                  {label}
                </th>
              ))}
              {columns.comparison && (
                <>
                  <th scope="col" className={styles['figure']}>
                    {t('plan:budget.change')}
                  </th>
                  <th scope="col" className={styles['figure']}>
                    {t('plan:budget.percent')}
                  </th>
                </>
              )}
            </tr>
          </thead>
          {budget.groups.map((group) => (
            <BudgetGroupRows
              key={group.id}
              group={group}
              columns={columns}
              pairs={pairs}
              totals={totals}
              footnotes={budget.footnotes}
            />
          ))}
          <tfoot>
            <SumRow
              path="statedTotals/result"
              label={budget.statedResult?.label ?? t('plan:budget.result')}
              columns={columns}
              kronorIn={(columnId) => totals.get(columnId)?.result ?? null}
            />
          </tfoot>
        </table>
      </ScrollArea>
      {unit !== 'kr' && (
        <p className={styles['rounded']}>
          {t('plan:budget.inUnit', { unit })} {t('budget:rounded')}
        </p>
      )}
      <StaticFootnotes footnotes={budget.footnotes} />
    </div>
  )
}
