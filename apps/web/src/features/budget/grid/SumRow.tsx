import type { StatedRowOf } from '@samplan/document'
import { changeBetween, formatInUnit, type ColumnId, type StatedRow, type MoneyUnit } from '@samplan/domain'
import { memo } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { amountColumns, type GridColumn, type GridLayout } from '../model/columns.ts'
import { Cell } from './Cell.tsx'
import { ChangeText, PercentText } from './ChangeText.tsx'
import styles from './Grid.module.css'
import { useRowPlace, useRowView } from './gridContext.ts'
import { StatedMessage } from './StatedMessage.tsx'
import { ROW } from './roles.ts'

interface SumRowProps {
  readonly rowKey: string
  readonly rowOf: StatedRowOf
  /** Stands where the plan has no label of its own. */
  readonly fallback: string
  readonly stated: StatedRow | null
  readonly layout: GridLayout
  readonly unit: MoneyUnit
  readonly sumIn: (columnId: ColumnId) => number
}

/**
 * A total: always what the lines give. What the plan states is edited in the same cells; it shows only where the two
 * differ.
 */
export const SumRow = memo(function SumRow(props: SumRowProps) {
  const { rowKey, rowOf, layout, stated, sumIn } = props
  return (
    <>
      <tr ref={useRowPlace(rowKey)} {...ROW} className={rowOf === null ? styles['result'] : styles['total']}>
        {layout.columns.map((column, index) => (
          <SumCell key={column.key} {...props} column={column} index={index} />
        ))}
      </tr>
      {amountColumns(layout).map(({ key, column }) => (
        <StatedMessage
          key={key}
          rowOf={rowOf}
          columnId={key}
          column={column.label}
          columns={layout.columns.length}
          sum={sumIn(key)}
          stated={stated?.amounts[key]}
          rowKey={rowKey}
        />
      ))}
    </>
  )
}, isSameSum)

/** The function that gives the sums is another one each time; what it gives mostly is not. */
function isSameSum(a: SumRowProps, b: SumRowProps): boolean {
  return (
    a.stated === b.stated &&
    a.layout === b.layout &&
    a.unit === b.unit &&
    a.rowKey === b.rowKey &&
    a.fallback === b.fallback &&
    amountColumns(a.layout).every(({ key }) => a.sumIn(key) === b.sumIn(key))
  )
}

function SumCell(props: SumRowProps & { readonly column: GridColumn; readonly index: number }) {
  const { rowKey, stated, fallback, column, index } = props
  const view = useRowView(rowKey)
  const place = { row: rowKey, column: column.key, index, view }
  switch (column.kind) {
    case 'label':
      return (
        <Cell {...place} kind="label" isHeader text={stated?.label ?? ''}>
          {stated?.label || fallback}
        </Cell>
      )
    case 'amount':
      return <SumAmount {...props} column={column} />
    case 'change':
    case 'percent':
      return (
        <Cell {...place} kind="figure" text={null} readOnly>
          <SumChange {...props} kind={column.kind} />
        </Cell>
      )
    case 'code':
    case 'asked':
    case 'difference':
      return <Cell {...place} kind="figure" text={null} readOnly />
    default:
      return column satisfies never
  }
}

interface SumAmountProps extends SumRowProps {
  readonly column: Extract<GridColumn, { readonly kind: 'amount' }>
  readonly index: number
}

function SumAmount({ rowKey, rowOf, stated, unit, sumIn, column, index }: SumAmountProps) {
  const { t } = useLanguage()
  const view = useRowView(rowKey)
  const sum = sumIn(column.key)
  const said = stated?.amounts[column.key]
  const differs = said !== undefined && said !== sum
  return (
    <Cell
      row={rowKey}
      column={column.key}
      index={index}
      view={view}
      kind="figure"
      current={column.isCurrent}
      path={`statedTotals/${rowOf ?? 'result'}/${column.key}`}
      invalid={differs}
      text={said === undefined ? '' : String(said)}
    >
      {differs && (
        <span className={styles['said']} title={t('budget:stated')}>
          {formatInUnit(said, unit)}
        </span>
      )}
      <span key={sum} className={styles['sum']}>
        {formatInUnit(sum, unit)}
      </span>
    </Cell>
  )
}

function SumChange({ layout, unit, sumIn, kind }: SumRowProps & { readonly kind: 'change' | 'percent' }) {
  const { current, comparison } = layout
  if (!current || !comparison) return null
  const change = changeBetween(sumIn(current.id), sumIn(comparison.id))
  return kind === 'change' ? <ChangeText change={change} unit={unit} /> : <PercentText change={change} />
}
