import {
  amountIn,
  changeOf,
  type BudgetLine,
  type ColumnId,
  type Footnote,
  type LinePair,
} from '@samplan/domain'
import { useLanguage } from '../../../../language/index.ts'
import type { ReadingColumns } from './budgetColumns.ts'
import { AmountCell } from './AmountCell.tsx'
import { ChangeCells } from './ChangeCells.tsx'
import styles from './StaticBudget.module.css'

interface LineRowProps {
  readonly line: BudgetLine
  readonly columns: ReadingColumns
  readonly footnotes: readonly Footnote[]
  /** The line that it is earmarked with. */
  readonly pair: LinePair | undefined
}

export function LineRow({ line, columns, footnotes, pair }: LineRowProps) {
  const { t } = useLanguage()
  const { shown, current, comparison } = columns
  const marksIn = (columnId: ColumnId) =>
    footnotes.filter((note) => note.lineId === line.id && note.columnId === columnId).map(({ mark }) => mark)
  return (
    <tr data-path={`lines/${line.id}`}>
      <td className={styles['code']}>{line.code}</td>
      <th scope="row" className={styles['line']}>
        {line.label}
        {line.explanation !== null && <span className={styles['explanation']}>{line.explanation}</span>}
        {line.nature === 'carriedIn' && (
          <span className={styles['explanation']}>{t('budget:carriedIn')}</span>
        )}
        {pair && (
          <span className={styles['explanation']}>
            {t('budget:pairedWith', {
              line: [pair.partner.code, pair.partner.label].filter(Boolean).join(' '),
            })}
          </span>
        )}
      </th>
      {shown.map(({ id }) => (
        <AmountCell
          key={id}
          path={`cells/${line.id}/${id}`}
          amount={amountIn(line, id)}
          marks={marksIn(id)}
          isCurrent={id === current?.id}
          unit={columns.unit}
        />
      ))}
      {current && comparison && (
        <ChangeCells
          change={changeOf(amountIn(line, current.id), amountIn(line, comparison.id))}
          unit={columns.unit}
        />
      )}
    </tr>
  )
}
