import type { EditCommand } from '../model/keys.ts'
import { at, move, step, type Position } from '../model/selection.ts'
import { goTo, type GridControl } from './gridControl.ts'
import { lookUp } from './GridModel.ts'
import { writeCell } from './writeCell.ts'

/** Writes what stands in the field. False if it was refused: then the field stays, with the text in it. */
export function writeField(control: GridControl, position: Position, text: string): boolean {
  const { model, state, actions, noneWord, tell } = control
  const field = state.editing()?.field ?? 'value'
  const place = lookUp(model, position)
  if (actions && place && !writeCell(actions, { ...place, field }, text, noneWord)) {
    tell({ type: 'not-an-amount', text })
    return false
  }
  return true
}

/** Ends the edit by a key, and goes where the key leads. */
export function finishEdit(control: GridControl, command: EditCommand, text: string): void {
  const { state, model, drawNow } = control
  const editing = state.editing()
  if (!editing) return
  if (command.type !== 'restore' && !writeField(control, editing.position, text)) return
  drawNow(() => state.edit(null))
  const here = at(editing.position)
  if (command.type === 'restore') goTo(control, here)
  else if (command.type === 'commit') goTo(control, move(model.shape, here, command.rows, command.columns))
  else goTo(control, step(model.shape, here, command.direction) ?? here)
}
