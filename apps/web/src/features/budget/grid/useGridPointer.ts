import { useRef, type PointerEvent } from 'react'
import { at, isSame, type Position } from '../model/selection.ts'
import { positionOf, SPANNING } from './focusCell.ts'
import { useFillDrag } from './useFillDrag.ts'
import type { GridControl } from './gridControl.ts'
import type { GridState } from './GridState.ts'
import { runCommand } from './runCommand.ts'

/** Selecting with the pointer: a cell, a range by dragging or with Shift; twice edits. A finger scrolls instead. */
export function useGridPointer(control: GridControl) {
  const isDragging = useRef(false)
  const fill = useFillDrag(control)
  const { state } = control

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (fill.begin(event)) return
      const position = cellAt(state, event.target)
      if (!position || event.button !== 0) return
      const selection = state.selection()
      isDragging.current = event.pointerType === 'mouse'
      state.select(event.shiftKey && selection ? { ...selection, active: position } : at(position))
    },
    onPointerOver: (event: PointerEvent) => {
      if (event.buttons !== 1) isDragging.current = false
      const selection = state.selection()
      const position = isDragging.current && !state.editing() ? cellAt(state, event.target) : null
      if (!position || !selection || isSame(position, selection.active)) return
      state.select({ ...selection, active: position })
    },
    /** True while the selection's corner is pulled. */
    onPointerMove: fill.move,
    onPointerUp: () => {
      if (fill.end(true)) return
      const active = isDragging.current && !state.editing() ? state.selection()?.active : null
      isDragging.current = false
      if (active) control.focus(active)
    },
    onLostPointerCapture: () => void fill.end(false),
    onDoubleClick: (event: { readonly target: EventTarget }) => {
      if (cellAt(state, event.target)) runCommand(control, { type: 'edit' })
    },
    /** A reader may put the focus on any cell by itself. */
    onFocus: (event: { readonly target: EventTarget }) => {
      const position = isDragging.current ? null : cellAt(state, event.target)
      const active = state.selection()?.active
      if (position && !(active && isSame(position, active))) state.select(at(position))
    },
  }
}

/** The cell that was hit, unless it was a button or a field in it. */
function cellAt(state: GridState, target: EventTarget): Position | null {
  const isWidget = target instanceof Element && target.closest('button, input, [data-handle]') !== null
  const position = isWidget ? null : positionOf(target)
  if (position?.column !== SPANNING) return position
  // A row that is one cell keeps the column one came from, for the way on.
  return { row: position.row, column: state.selection()?.active.column ?? state.shape.columns[0] ?? SPANNING }
}
