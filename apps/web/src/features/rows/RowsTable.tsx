import type { RowBlockType } from '@samplan/domain'
import type { ReactNode } from 'react'
import { useLanguage } from '../../language/index.ts'
import { classes } from '../../ui/index.ts'
import { cellText, filledColumns, valueIn } from './cellText.ts'
import { columnsOf, type AnyRow, type RowColumn } from './columns.ts'
import styles from './RowsTable.module.css'

interface RowsTableProps {
  readonly type: RowBlockType
  readonly rows: readonly AnyRow[]
  /** Names the table for those who listen. */
  readonly label: string
  /** Stands before a row's first words: the pattern of its share. */
  readonly renderMark?: ((row: AnyRow, index: number) => ReactNode) | undefined
  /** Below the rows. */
  readonly foot?: ReactNode
}

/** Rows of a block as they are read. A column that no row says anything in is left out. */
export function RowsTable({ type, rows, label, renderMark, foot }: RowsTableProps) {
  const { t } = useLanguage()
  if (rows.length === 0) return <p className={styles['none']}>{t('blocks:rows.none')}</p>
  const columns = filledColumns(columnsOf(type), rows)
  return (
    <table className={styles['table']} aria-label={label} data-count={columns.length}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.field} scope="col" className={classOf(column)}>
              {t(column.label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.id} data-path={`rows/${row.id}`}>
            {columns.map((column, place) => (
              <Cell
                key={column.field}
                row={row}
                column={column}
                isFirst={place === 0}
                mark={place === 0 ? renderMark?.(row, index) : null}
              />
            ))}
          </tr>
        ))}
      </tbody>
      {foot}
    </table>
  )
}

interface CellProps {
  readonly row: AnyRow
  readonly column: RowColumn
  readonly isFirst: boolean
  readonly mark: ReactNode
}

function Cell({ row, column, isFirst, mark }: CellProps) {
  const { t } = useLanguage()
  const Tag = isFirst ? 'th' : 'td'
  return (
    <Tag
      scope={isFirst ? 'row' : undefined}
      className={classes(classOf(column), isFirst && styles['first'])}
      data-path={`rows/${row.id}/${column.field}`}
      data-label={t(column.label)}
    >
      {mark}
      {cellText(valueIn(row, column), column.kind)}
    </Tag>
  )
}

const classOf = ({ kind }: RowColumn): string | undefined => (kind === 'words' ? undefined : styles['figure'])
