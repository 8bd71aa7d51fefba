import { memo, type ReactNode } from 'react'
import { classes } from '../../../ui/index.ts'
import { ThreadCorner } from '../../comments/index.ts'
import { CellEditor } from './CellEditor.tsx'
import styles from './Grid.module.css'
import type { CellEditing, RowView } from './GridState.ts'

interface CellProps {
  readonly row: string
  readonly column: string
  /** Its place among the columns; a spanning cell has none. */
  readonly index?: number
  readonly view: RowView
  readonly kind: 'code' | 'label' | 'figure'
  readonly isHeader?: boolean
  readonly readOnly?: boolean
  readonly invalid?: boolean
  readonly current?: boolean
  readonly colSpan?: number
  /** Where an issue of the plan points. */
  readonly path?: string | undefined
  readonly label?: string | undefined
  /** What stands in the field when one edits the cell; null where it cannot be edited. */
  readonly text: string | null
  readonly children?: ReactNode
}

/** One cell of the grid: the focus goes to it, and a field stands in it while it is edited. */
export const Cell = memo(function Cell(props: CellProps) {
  const { row, column, index, view, kind, isHeader, readOnly, invalid, current, colSpan, path, label } = props
  const isActive = colSpan === undefined ? view.active === column : view.active !== null
  const editing = isActive && props.text !== null ? view.editing : null
  const Tag = isHeader ? 'th' : 'td'
  return (
    <Tag
      role={isHeader ? 'rowheader' : 'gridcell'}
      scope={isHeader ? 'row' : undefined}
      colSpan={colSpan}
      tabIndex={isActive ? 0 : -1}
      className={classes(styles['cell'], styles[kind])}
      data-row={row}
      data-column={column}
      data-path={path}
      data-current={current || undefined}
      data-editing={editing !== null || undefined}
      data-selected={isIn(view, index) || undefined}
      aria-selected={isIn(view, index) || undefined}
      aria-readonly={readOnly || undefined}
      aria-invalid={invalid || undefined}
      aria-label={label}
    >
      {editing ? <Editor editing={editing} text={props.text ?? ''} kind={kind} /> : props.children}
      {path?.startsWith('cells/') && <ThreadCorner at={path} of="cell" />}
    </Tag>
  )
})

const Editor = (props: { readonly editing: CellEditing; readonly text: string; readonly kind: string }) => (
  <CellEditor
    editing={props.editing}
    initial={props.editing.initial ?? props.text}
    isFigure={props.kind === 'figure'}
  />
)

const isIn = ({ range }: RowView, index: number | undefined): boolean =>
  range !== null && index !== undefined && index >= range.left && index <= range.right
