import type { MoneyUnit } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import type { GridColumn, GridLayout } from '../model/columns.ts'
import styles from './Grid.module.css'
import { COLUMN_HEADER, ROW, ROW_GROUP } from './roles.ts'

interface GridHeadProps {
  readonly layout: GridLayout
  readonly unit: MoneyUnit
}

export function GridHead({ layout, unit }: GridHeadProps) {
  const { t } = useLanguage()
  const title = (column: GridColumn): string => {
    if (column.kind === 'amount') return column.column.label
    if (column.kind === 'change') return t('budget:column.change', { unit })
    return t(`budget:column.${column.kind}`)
  }
  return (
    <thead {...ROW_GROUP} className={styles['head']}>
      <tr {...ROW}>
        {layout.columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            {...COLUMN_HEADER}
            data-column={column.key}
            className={styles[kindOf(column)]}
            data-current={(column.kind === 'amount' && column.isCurrent) || undefined}
          >
            {title(column)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

const kindOf = ({ kind }: GridColumn): string => (kind === 'code' || kind === 'label' ? kind : 'figure')
