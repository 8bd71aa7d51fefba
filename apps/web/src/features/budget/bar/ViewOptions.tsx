import { moneyUnitSchema } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Checkbox, Select } from '../../../ui/index.ts'
import type { ShownView } from '../data/useBudgetModel.ts'
import type { GridLayout } from '../model/columns.ts'
import type { BudgetView } from '../model/view.ts'
import { TableMenu } from './TableMenu.tsx'
import styles from './ViewOptions.module.css'

interface ViewOptionsProps {
  readonly layout: GridLayout
  readonly view: ShownView
  readonly onChange: (change: Partial<BudgetView>) => void
  readonly isPhone: boolean
  readonly isPage: boolean
  /** Null where one only reads. */
  readonly onImport: (() => void) | null
}

/** What of the budget one sees: more columns, another unit, a chart. On a phone there is one column. */
export function ViewOptions({ layout, view, onChange, isPhone, isPage, onImport }: ViewOptionsProps) {
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
      {isPage && (
        <Checkbox checked={view.chart} onChange={(chart) => onChange({ chart })}>
          {t('budget:chart')}
        </Checkbox>
      )}
      <Select
        label={t('budget:unit')}
        labelHidden
        value={view.unit}
        options={moneyUnitSchema.options.map((unit) => ({ value: unit, label: t(`budget:unit.${unit}`) }))}
        onChange={(unit) => onChange({ unit })}
      />
      {isPage && <TableMenu onImport={onImport} />}
    </div>
  )
}
