import { useLanguage } from '../../../language/index.ts'
import { Checkbox } from '../../../ui/index.ts'
import type { GridLayout } from '../model/columns.ts'
import type { BudgetView } from '../model/view.ts'
import styles from './ViewOptions.module.css'

interface ViewOptionsProps {
  readonly layout: GridLayout
  readonly view: BudgetView & { readonly asked: boolean }
  readonly onChange: (change: Partial<BudgetView>) => void
  readonly isPhone: boolean
}

/** What of the budget one sees: more columns, and thousands. On a phone there is one column. */
export function ViewOptions({ layout, view, onChange, isPhone }: ViewOptionsProps) {
  const { t } = useLanguage()
  const { shown } = view
  return (
    <div className={styles['options']} role="group" aria-label={t('budget:view')} data-no-print>
      {!isPhone && (
        <Checkbox checked={view.asked} onChange={(asked) => onChange({ asked })}>
          {t('budget:column.asked')}
        </Checkbox>
      )}
      {!isPhone &&
        layout.optional.map(({ id, label }) => (
          <Checkbox
            key={id}
            checked={shown.includes(id)}
            onChange={(on) =>
              onChange({ shown: on ? [...shown, id] : shown.filter((other) => other !== id) })
            }
          >
            {label}
          </Checkbox>
        ))}
      <Checkbox checked={view.unit === 'tkr'} onChange={(tkr) => onChange({ unit: tkr ? 'tkr' : 'kr' })}>
        {t('budget:thousands')}
      </Checkbox>
    </div>
  )
}
