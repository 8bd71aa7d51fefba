import type { BlockId, RowId } from '@samplan/domain'
import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import { parseTable } from '../../../clipboard/parseTable.ts'
import { useLanguage } from '../../../language/index.ts'
import { showToast } from '../../../ui/index.ts'
import { cellText, columnsOf, valueIn, type AnyRow, type RowField } from '../../rows/index.ts'
import { useBlockEditing, type Direction } from '../editing/BlockEditing.ts'
import { focusFieldBefore } from '../text/focusField.ts'
import type { CellCommand } from './CellField.tsx'
import { cellPath, focusCell } from './focusCell.ts'
import type { RowEdits } from './RowEdits.ts'
import type { Unread } from './useUnread.ts'

export interface RowCommandsOptions {
  readonly edits: RowEdits
  readonly blockId: BlockId
  readonly unread: Unread
  readonly table: RefObject<HTMLElement | null>
  /** The column that a new row begins with. */
  readonly first: RowField
}

export interface RowCommands {
  readonly edits: RowEdits
  /** The caret goes into the new row. */
  readonly add: (after: RowId | null) => void
  readonly remove: (rowId: RowId) => void
  /** False where the key does nothing here, and means what it means elsewhere. */
  readonly run: (rowId: RowId, field: RowField, command: CellCommand) => boolean
  /** False where it is one text, which goes into the cell. */
  readonly paste: (rowId: RowId, field: RowField, text: string) => boolean
}

/** What keys, menus and pasting do in a table of rows, and where the caret goes. */
export function useRowCommands(options: RowCommandsOptions): RowCommands {
  const { edits, unread, table, first } = options
  const { t } = useLanguage()
  const { history, actions } = useBlockEditing()

  const goTo = (rowId: RowId, field: RowField) => {
    // What has just been done to the rows is drawn first: a new row must be there to be written in.
    flushSync(() => undefined)
    focusCell(table.current, cellPath(rowId, field))
  }
  const add = (after: RowId | null) => goTo(edits.addAfter(after), first)
  const remove = (rowId: RowId) => {
    const next = neighbour(edits, rowId, 'down') ?? neighbour(edits, rowId, 'up')
    const step = edits.remove(rowId)
    if (next) goTo(next.id, first)
    showToast({ text: t('blocks:row.removed'), ...(step && { undo: () => history.takeBack(step) }) })
  }
  const paste = (rowId: RowId, field: RowField, text: string) => {
    if (!/[\t\r\n]/u.test(text.trim())) return false
    const { count, unread: cells, step } = edits.fill(rowId, field, parseTable(text))
    for (const cell of cells) unread.keep(cellPath(cell.rowId, cell.field), cell.text)
    showToast({
      text: t('blocks:rows.pasted', { count }),
      ...(step && { undo: () => history.takeBack(step) }),
    })
    return true
  }
  const leave = (direction: Direction) => {
    if (direction === 'up' && focusFieldBefore(table.current)) return
    actions.leave(options.blockId, direction)
  }
  return { edits, add, remove, paste, run: runnerOf({ ...options, goTo, add, leave }) }
}

interface Runner extends Pick<RowCommandsOptions, 'edits' | 'blockId' | 'first'> {
  readonly goTo: (rowId: RowId, field: RowField) => void
  readonly add: RowCommands['add']
  readonly leave: (direction: Direction) => void
}

function runnerOf(runner: Runner): RowCommands['run'] {
  const { edits, goTo, add } = runner
  return (rowId, field, command) => {
    switch (command) {
      case 'next':
        goOn(runner, rowId, field)
        return true
      case 'insert':
        add(rowId)
        return true
      case 'moveUp':
      case 'moveDown':
        edits.move(rowId, command === 'moveUp' ? 'up' : 'down')
        goTo(rowId, field)
        return true
      case 'up':
      case 'down':
        walk(runner, rowId, field, command)
        return true
      case 'erase':
        erase(runner, rowId, field)
        return true
      case 'indent':
      case 'outdent': {
        const isDone = edits[command](rowId)
        if (isDone) goTo(rowId, field)
        return isDone
      }
      default:
        return command satisfies never
    }
  }
}

function neighbour(edits: RowEdits, rowId: RowId, direction: Direction): AnyRow | undefined {
  const rows = edits.rows()
  const index = rows.findIndex(({ id }) => id === rowId)
  return rows[direction === 'up' ? index - 1 : index + 1]
}

/** To the row below; behind the last one a new row, or, where that is empty, out of the block. */
function goOn(runner: Runner, rowId: RowId, field: RowField): void {
  const { edits, goTo, add, leave } = runner
  const below = neighbour(edits, rowId, 'down')
  if (below) return goTo(below.id, field)
  const row = edits.rows().at(-1)
  if (row && !isBlank(runner, row)) return add(rowId)
  edits.remove(rowId)
  leave('down')
}

function walk(runner: Runner, rowId: RowId, field: RowField, direction: Direction): void {
  const next = neighbour(runner.edits, rowId, direction)
  if (next) runner.goTo(next.id, field)
  else runner.leave(direction)
}

function erase(runner: Runner, rowId: RowId, field: RowField): void {
  const next = neighbour(runner.edits, rowId, 'up') ?? neighbour(runner.edits, rowId, 'down')
  runner.edits.remove(rowId)
  if (next) runner.goTo(next.id, field)
  else runner.leave('up')
}

const isBlank = ({ edits }: Runner, row: AnyRow): boolean =>
  columnsOf(edits.type).every((column) => cellText(valueIn(row, column), column.kind) === null)
