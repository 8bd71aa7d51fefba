import { useEffect, useEffectEvent, type RefObject } from 'react'
import { copyRange } from '../clipboard/copyRange.ts'
import { pasteInto, type Paste } from '../clipboard/pasteInto.ts'
import { parseTable } from '../../../clipboard/parseTable.ts'
import { withTrueNumbers } from '../clipboard/trueNumbers.ts'
import { asHtml, asText } from '../clipboard/writeTable.ts'
import { isCell } from './focusCell.ts'
import type { GridControl } from './gridControl.ts'
import { selected } from './GridModel.ts'
import { runCommand } from './runCommand.ts'

/**
 * Copy, cut and paste while a cell has the focus. Browsers send these events to where the text selection is, which need
 * not be the focused cell; so they are caught at the document, and before an editor around the grid sees them.
 */
export function useGridClipboard(
  grid: RefObject<HTMLElement | null>,
  control: GridControl,
  onPaste: (paste: Paste) => void,
) {
  const handle = useEffectEvent((event: ClipboardEvent) => {
    const { activeElement } = document
    if (!isCell(activeElement) || !grid.current?.contains(activeElement)) return
    const isTaken = event.type === 'paste' ? paste(control, event, onPaste) : copy(control, event)
    if (!isTaken) return
    event.preventDefault()
    event.stopPropagation()
  })

  useEffect(() => {
    const mounted = new AbortController()
    const options = { signal: mounted.signal, capture: true }
    for (const type of ['copy', 'cut', 'paste'] as const) document.addEventListener(type, handle, options)
    return () => mounted.abort()
  }, [])
}

function copy(control: GridControl, { clipboardData, type }: ClipboardEvent): boolean {
  const range = control.state.range()
  if (!range || !clipboardData) return false
  const { rows, columns } = selected(control.model, range)
  const table = copyRange(control.model, rows, columns)
  clipboardData.setData('text/plain', asText(table))
  clipboardData.setData('text/html', asHtml(table))
  if (type === 'cut') runCommand(control, { type: 'clear' })
  return true
}

function paste(
  { model, state, actions, noneWord, tell }: GridControl,
  { clipboardData }: ClipboardEvent,
  onPaste: (paste: Paste) => void,
): boolean {
  const range = state.range()
  const text = clipboardData?.getData('text/plain') ?? ''
  if (!range || text === '') return false
  if (!actions) tell({ type: 'read-only' })
  else {
    const table = withTrueNumbers(parseTable(text), clipboardData?.getData('text/html') ?? '')
    const pasted = pasteInto(model, range, table, noneWord)
    if (pasted) onPaste(pasted)
    else tell({ type: 'nowhere-to-paste' })
  }
  return true
}
