import { formatInUnit, type BudgetLine, type MoneyUnit } from '@samplan/domain'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import type { GridControl } from '../grid/gridControl.ts'
import { linesIn } from '../grid/GridModel.ts'
import { LineSheet } from './LineSheet.tsx'
import { PhoneLine } from './PhoneLine.tsx'
import styles from './Phone.module.css'

interface PhoneBudgetProps {
  readonly control: GridControl
  readonly unit: MoneyUnit
}

/** On a phone the budget is a list; a line opens with one large field. */
export function PhoneBudget({ control, unit }: PhoneBudgetProps) {
  const { t } = useLanguage()
  const { budget, layout, totals, rows, pairs, changed } = control.model
  const [openId, setOpen] = useState<BudgetLine['id'] | null>(null)
  const { current } = layout
  if (!current) return null
  const lines = linesIn(rows)
  const open = lines.find(({ id }) => id === openId)
  const sums = totals.get(current.id)
  return (
    <div className={styles['list']}>
      <p className={styles['column']}>{current.label}</p>
      {budget.groups.map((group) => (
        <section key={group.id} aria-label={group.title}>
          <h3 className={styles['group']}>
            {group.title || t(group.side === 'cost' ? 'budget:costs' : 'budget:revenue')}
          </h3>
          <ul className={styles['lines']}>
            {group.lines.map((line) => (
              <PhoneLine
                key={line.id}
                line={line}
                columnId={current.id}
                unit={unit}
                pair={pairs.get(line.id)}
                isChanged={changed.get(line.id)?.has(current.id) ?? false}
                onOpen={() => setOpen(line.id)}
              />
            ))}
          </ul>
          <p className={styles['total']}>
            <span>{group.statedTotal?.label || t('budget:sum')}</span>
            <span>{formatInUnit(sums?.groups.get(group.id)?.kronor ?? 0, unit)}</span>
          </p>
        </section>
      ))}
      {open && (
        <LineSheet
          key={open.id}
          line={open}
          lines={lines}
          control={control}
          onOpen={setOpen}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
