import { changeBetween, formatInUnit, type ColumnId } from '@samplan/domain'
import type { ReadingColumns } from './budgetColumns.ts'
import { ChangeCells } from './ChangeCells.tsx'
import styles from './StaticBudget.module.css'

interface SumRowProps {
  /** Where an issue finds it. */
  readonly path: string
  readonly label: string
  readonly columns: ReadingColumns
  readonly kronorIn: (columnId: ColumnId) => number | null
}

export function SumRow({ path, label, columns, kronorIn }: SumRowProps) {
  const { shown, current, comparison } = columns
  return (
    <tr className={styles['sum']} data-path={path}>
      <th scope="row" colSpan={2}>
        {label}
      </th>
      {shown.map(({ id }) => (
        <td key={id} className={styles['figure']} data-current={id === current?.id}>
          {formatInUnit(kronorIn(id) ?? 0, columns.unit)}
        </td>
      ))}
      {current && comparison && (
        <ChangeCells
          change={changeBetween(kronorIn(current.id) ?? 0, kronorIn(comparison.id) ?? 0)}
          unit={columns.unit}
        />
      )}
    </tr>
  )
}
