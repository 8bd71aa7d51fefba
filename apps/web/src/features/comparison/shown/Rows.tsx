import type { ComparedRow, ComparedRows } from '@samplan/publish/comparison'
import { useContext } from 'react'
import { kindName, useLanguage } from '../../../language/index.ts'
import { Change } from '../../../ui/index.ts'
import { columnsOf } from '../../rows/index.ts'
import styles from '../Comparison.module.css'
import { FieldChanges } from './FieldChanges.tsx'
import { LabelsContext } from './labelsContext.ts'
import tables from './Tables.module.css'
import { Words } from './Words.tsx'

/** A block that is a list of rows: what it is called, what is said of it, and row by row what was and what is. */
export function Rows({ block }: { readonly block: ComparedRows }) {
  const { t } = useLanguage()
  const labels = useContext(LabelsContext)
  const { type, status, pieces, texts, fields, rows } = block
  return (
    <div className={styles['statement']}>
      <p className={styles['label']}>{kindName(type, labels, t)}</p>
      {pieces.length > 0 && (
        <p className={styles['heading']}>
          <Words pieces={pieces} />
        </p>
      )}
      {texts.map(({ field, pieces: words }) => (
        <div key={field}>
          <p className={styles['label']}>{t(`comparison:field.${field}`)}</p>
          <p>
            <Words pieces={words} />
          </p>
        </div>
      ))}
      <FieldChanges fields={fields} isWhole={status === 'added' || status === 'removed'} />
      {rows.length > 0 && <RowTable block={block} />}
    </div>
  )
}

function RowTable({ block: { type, columns, rows } }: { readonly block: ComparedRows }) {
  const { t } = useLanguage()
  const labels = useContext(LabelsContext)
  const name = kindName(type, labels, t)
  const [first] = columnsOf(type)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable
    <div className={tables['scroll']} role="group" aria-label={name} tabIndex={0}>
      <table className={tables['table']}>
        <thead>
          <tr>
            <th scope="col">{first && t(first.label)}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`comparison:field.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.id} ${row.status}`} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, columns }: { readonly row: ComparedRow } & Pick<ComparedRows, 'columns'>) {
  const { t } = useLanguage()
  const { status, moved, pieces, cells } = row
  return (
    <tr data-sign={status} data-moved={moved}>
      <th scope="row">
        {moved && <span className={styles['marks']}>{t('comparison:mark.order')} </span>}
        <Words pieces={pieces} />
      </th>
      {columns.map((column, index) => (
        <td key={column}>
          <Cell cell={cells[index]} status={status} />
        </td>
      ))}
    </tr>
  )
}

interface CellProps {
  readonly cell: ComparedRow['cells'][number] | undefined
  readonly status: ComparedRow['status']
}

/** A row that came or went says so by its name. */
function Cell({ cell, status }: CellProps) {
  if (!cell) return null
  const { before, after } = cell
  if (!cell.changed || status !== 'changed') return after ?? before
  return (
    <>
      {before !== null && <Change kind="deleted">{before}</Change>}{' '}
      {after !== null && <Change kind="inserted">{after}</Change>}
    </>
  )
}
