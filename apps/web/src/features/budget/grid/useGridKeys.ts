import { useRef, type KeyboardEvent } from 'react'
import { commandAtRest, commandWhileEditing } from '../model/keys.ts'
import { isCell } from './focusCell.ts'
import { finishEdit } from './finishEdit.ts'
import type { GridControl } from './gridControl.ts'
import { runCommand } from './runCommand.ts'

/** Keys anywhere in the grid. Buttons and menus inside it have their own. */
export function useGridKeys(control: GridControl) {
  /** Tab goes from cell to cell; after Esc it leaves the grid. */
  const isReleased = useRef(false)

  return (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event
    if (target instanceof HTMLInputElement) onKeyInField(control, event, target)
    else if (isCell(target)) {
      const command = commandAtRest(event)
      const leaves = isReleased.current && command?.type === 'step'
      if (event.key !== 'Shift') isReleased.current = command?.type === 'release'
      if (!command || leaves) return
      if (command.type === 'goToMessage') return focusMessage(event, target)
      if (runCommand(control, command)) event.preventDefault()
    } else if (event.key === 'Escape') {
      const active = control.state.selection()?.active
      if (active) control.focus(active)
    }
  }
}

function onKeyInField(control: GridControl, event: KeyboardEvent, field: HTMLInputElement): void {
  const mode = control.state.editing()?.mode
  const isComposing = event.nativeEvent.isComposing
  const command = mode && !isComposing ? commandWhileEditing(event, mode) : null
  if (!command) return
  event.preventDefault()
  finishEdit(control, command, field.value)
}

/** The first button of the row, or of what is said below it. */
function focusMessage(event: KeyboardEvent, cell: HTMLElement): void {
  event.preventDefault()
  let row = cell.closest('tr')?.nextElementSibling
  while (row && !row.querySelector('[data-row]')) {
    const button = row.querySelector('button')
    if (button) return button.focus()
    row = row.nextElementSibling
  }
  cell.closest('tr')?.querySelector<HTMLElement>('button')?.focus()
}
