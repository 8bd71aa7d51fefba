import type { CellEdit } from '@samplan/document'
import type { Amount } from '@samplan/domain'
import { amountColumns } from '../model/columns.ts'
import type { Command } from '../model/keys.ts'
import { lineKey } from '../model/rows.ts'
import { at, extend, isOneCell, move, step, type Selection } from '../model/selection.ts'
import { fillRange } from './fillRange.ts'
import { goTo, type GridControl } from './gridControl.ts'
import { groupOf, linesIn, lookUp, selected } from './GridModel.ts'
import { addLineBelow, moveLineBy, removeLineWithUndo, takeRequestsOf } from './lineCommands.ts'
import { isEditable } from './writeCell.ts'

/** Does what a key asks for. False leaves the key to the browser. */
export function runCommand(control: GridControl, command: Command): boolean {
  const selection = control.state.selection()
  if (!selection) return false
  switch (command.type) {
    case 'move':
      return goAround(control, selection, command)
    case 'step':
      return goOn(control, step(control.model.shape, selection, command.direction))
    case 'edit':
    case 'replace':
    case 'editNote':
      return edit(control, selection, command.type)
    case 'act':
      return act(control, selection)
    case 'clear':
      return fillSelected(control, { kind: 'unknown', typed: null })
    case 'setNone':
      return fillSelected(control, { kind: 'none' })
    case 'fillDown':
    case 'fillRight':
      return fill(control, command.type)
    case 'selectAll':
      return selectAmounts(control)
    case 'addLine':
    case 'removeLine':
    case 'moveLine':
      return changeLines(control, selection, command)
    case 'undo':
    case 'redo':
      control.editing?.history[command.type]()
      return control.editing !== null
    case 'goToMessage':
    case 'release':
      // The page's own focus order is the grid's business: `useGridKeys`.
      return false
    default:
      return command satisfies never
  }
}

function goAround(
  control: GridControl,
  selection: Selection,
  { rows, columns, extending }: Extract<Command, { type: 'move' }>,
): boolean {
  const { shape } = control.model
  goTo(control, (extending ? extend : move)(shape, selection, rows, columns))
  return true
}

function goOn(control: GridControl, selection: Selection | null): boolean {
  if (selection) goTo(control, selection)
  return selection !== null
}

function edit(
  { model, state, actions, drawNow, tell }: GridControl,
  { active }: Selection,
  how: 'edit' | 'replace' | 'editNote',
): boolean {
  const place = lookUp(model, active)
  if (!place || !isEditable(place.row, place.column)) return false
  if (!actions) {
    tell({ type: 'read-only' })
    return true
  }
  const isNote = how === 'editNote'
  if (isNote && place.row.kind !== 'line') return false
  drawNow(() => {
    state.select(at(isNote ? { ...active, column: 'label' } : active))
    state.edit({
      position: isNote ? { ...active, column: 'label' } : active,
      mode: how === 'replace' ? 'typed' : 'kept',
      initial: how === 'replace' ? '' : null,
      field: isNote ? 'explanation' : 'value',
    })
  })
  // The letter that began it goes into the field that now has the focus.
  return how !== 'replace'
}

/** Enter on what is asked for takes it over; anywhere else it goes down. */
function act(control: GridControl, selection: Selection): boolean {
  const place = lookUp(control.model, selection.active)
  const isRequest = place?.column?.kind === 'asked' || place?.column?.kind === 'difference'
  if (place?.row.kind === 'line' && isRequest) takeRequestsOf(control, place.row.line.id)
  return goAround(control, selection, { type: 'move', rows: 1, columns: 0, extending: false })
}

function fillSelected({ model, state, actions }: GridControl, amount: Amount): boolean {
  const range = state.range()
  if (!actions || !range) return false
  const { rows, columns } = selected(model, range)
  const amounts = columns.filter((column) => column.kind === 'amount')
  const edits = linesIn(rows).flatMap((line) =>
    amounts.map(({ key }): CellEdit => ({ lineId: line.id, columnId: key, amount })),
  )
  if (edits.length > 0) actions.setCells(edits)
  const place = isOneCell(state.selection() ?? at({ row: '', column: '' }))
    ? lookUp(model, cornerOf(state))
    : null
  if (place?.column?.kind === 'amount' && place.row.kind === 'total') {
    actions.setStated(place.row.group.id, place.column.key, null)
  } else if (place?.column?.kind === 'amount' && place.row.kind === 'result') {
    actions.setStated(null, place.column.key, null)
  }
  return true
}

const cornerOf = (state: GridControl['state']) => state.selection()?.active ?? { row: '', column: '' }

/** The first row or column over the rest of the selection; where one cell is selected, what stands before it into it. */
function fill({ model, state, actions }: GridControl, how: 'fillDown' | 'fillRight'): boolean {
  const range = state.range()
  if (!actions || !range) return false
  const { top, bottom, left, right } = range
  const isDown = how === 'fillDown'
  const isOne = isDown ? top === bottom : left === right
  const first = (isDown ? top : left) - (isOne ? 1 : 0)
  const source = isDown ? { ...range, top: first, bottom: first } : { ...range, left: first, right: first }
  const target = isDown
    ? { ...range, top: Math.min(first, top), bottom }
    : { ...range, left: Math.min(first, left), right }
  const edits = first < 0 ? [] : fillRange(model, source, target)
  if (edits.length > 0) actions.setCells(edits)
  return true
}

function selectAmounts(control: GridControl): boolean {
  const { model, state } = control
  const lines = linesIn(model.rows)
  const columns = amountColumns(model.layout)
  const [firstLine, lastLine] = [lines[0], lines.at(-1)]
  const [firstColumn, lastColumn] = [columns[0], columns.at(-1)]
  if (!firstLine || !lastLine || !firstColumn || !lastColumn) return true
  state.select({
    anchor: { row: lineKey(lastLine.id), column: lastColumn.key },
    active: { row: lineKey(firstLine.id), column: firstColumn.key },
  })
  control.focus({ row: lineKey(firstLine.id), column: firstColumn.key })
  return true
}

type LineCommand = Extract<Command, { type: 'addLine' | 'removeLine' } | { type: 'moveLine' }>

function changeLines(control: GridControl, { active }: Selection, command: LineCommand): boolean {
  const row = lookUp(control.model, active)?.row
  if (!control.actions || !row) return false
  const groupId = groupOf(row)
  if (command.type === 'addLine') {
    if (groupId !== null) addLineBelow(control, groupId, row.kind === 'line' ? row.line.id : lastOf(row))
  } else if (row.kind === 'line') {
    if (command.type === 'moveLine') moveLineBy(control, row.line.id, command.direction)
    else removeLineWithUndo(control, row.line.id)
  }
  return true
}

/** Below a group's heading comes first, below its total last. */
const lastOf = (row: Exclude<GridModelRow, { kind: 'line' }>) =>
  row.kind === 'total' ? (row.group.lines.at(-1)?.id ?? null) : null

type GridModelRow = GridControl['model']['rows'][number]
