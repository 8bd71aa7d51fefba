import type { BlockId, RowBlockType } from '@samplan/domain'
import { Plus } from 'lucide-react'
import { useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button, VisuallyHidden } from '../../../ui/index.ts'
import { columnsOf, type AnyRow } from '../../rows/index.ts'
import { focusCell } from './focusCell.ts'
import { RowLine } from './RowLine.tsx'
import type { RowEdits } from './RowEdits.ts'
import styles from './RowTable.module.css'
import { useCellPresence } from './useCellPresence.ts'
import { useRowCommands } from './useRowCommands.ts'
import type { Unread } from './useUnread.ts'

export interface RowTableHandle {
  /** The caret goes into the first row; one is made where there is none. */
  readonly begin: () => void
}

interface RowTableProps {
  readonly type: RowBlockType
  readonly blockId: BlockId
  readonly rows: readonly AnyRow[]
  /** How far in each row of a chart stands; null where rows stand under nothing. */
  readonly depths: readonly number[] | null
  readonly edits: RowEdits
  readonly unread: Unread
  /** Names the table for those who listen. */
  readonly label: string
  /** The cell that was pressed at rest, in which one begins. */
  readonly startAt: string | null
  readonly onStarted: () => void
  readonly ref: Ref<RowTableHandle>
}

/** The rows of a block while one works in it: a field in each cell, a menu behind each row. */
export function RowTable(props: RowTableProps) {
  const { type, blockId, rows, depths, edits, unread, label, startAt, onStarted, ref } = props
  const { t } = useLanguage()
  const table = useRef<HTMLTableElement>(null)
  const columns = columnsOf(type)
  const commands = useRowCommands({ edits, blockId, unread, table, first: columns[0]?.field ?? 'name' })
  const { people, events } = useCellPresence(blockId)
  useLayoutEffect(() => {
    if (startAt === null) return
    focusCell(table.current, startAt)
    onStarted()
  }, [table, startAt, onStarted])
  useImperativeHandle(ref, () => ({
    begin: () => {
      const control = table.current?.querySelector('textarea')
      if (control) control.focus()
      else commands.add(null)
    },
  }))
  return (
    <>
      <table
        ref={table}
        className={styles['table']}
        aria-label={label}
        hidden={rows.length === 0}
        {...events}
      >
        <thead>
          <tr>
            {columns.map(({ field, label: name }) => (
              <th key={field} scope="col">
                {t(name)}
              </th>
            ))}
            <th scope="col">
              <VisuallyHidden>{t('blocks:row.menu')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <RowLine
              key={row.id}
              row={row}
              columns={columns}
              depth={depths?.[index] ?? null}
              unread={unread}
              commands={commands}
              people={people}
            />
          ))}
        </tbody>
      </table>
      <div className={styles['foot']}>
        <Button variant="quiet" icon={Plus} onPress={() => commands.add(rows.at(-1)?.id ?? null)}>
          {t('blocks:row.add')}
        </Button>
        <p className={styles['hint']}>
          {depths !== null && `${t('blocks:orgChart.keys')} `}
          {t('blocks:rows.keys')}
        </p>
      </div>
    </>
  )
}
