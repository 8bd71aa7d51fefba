import { amountIn, changeOf, type BudgetLine, type ColumnId, type Footnote } from '@samplan/domain'
import type { ReadingColumns } from './budgetColumns.ts'
import { AmountCell } from './AmountCell.tsx'
import { ChangeCells } from './ChangeCells.tsx'
import styles from './StaticBudget.module.css'

interface LineRowProps {
  readonly line: BudgetLine
  readonly columns: ReadingColumns
  readonly footnotes: readonly Footnote[]
}

export function LineRow({ line, columns, footnotes }: LineRowProps) {
  const { shown, current, comparison } = columns
  const marksIn = (columnId: ColumnId) =>
    footnotes.filter((note) => note.lineId === line.id && note.columnId === columnId).map(({ mark }) => mark)
  return (
    <tr data-path={`lines/${line.id}`}>
      <td className={styles['code']}>{line.code}</td>
      <th scope="row" className={styles['line']}>
        {line.label}
        {line.explanation !== null && <span className={styles['explanation']}>{line.explanation}</span>}
      </th>
      {shown.map(({ id }) => (
        <AmountCell
          key={id}
          path={`cells/${line.id}/${id}`}
          amount={amountIn(line, id)}
          marks={marksIn(id)}
          isCurrent={id === current?.id}
        />
      ))}
      {current && comparison && (
        <ChangeCells change={changeOf(amountIn(line, current.id), amountIn(line, comparison.id))} />
      )}
    </tr>
  )
}
