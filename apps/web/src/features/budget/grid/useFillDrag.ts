import { useRef, type PointerEvent } from 'react'
import type { Range, Selection } from '../model/selection.ts'
import { fillRange } from './fillRange.ts'
import { positionOf } from './focusCell.ts'
import type { GridControl } from './gridControl.ts'

interface FillDrag {
  readonly source: Range
  /** The source's two corners, which the selection is stretched from. */
  readonly first: { readonly row: string; readonly column: string }
  readonly last: { readonly row: string; readonly column: string }
}

/** Pulling the selection's corner over other cells: they get its amounts when one lets go. */
export function useFillDrag(control: GridControl) {
  const drag = useRef<FillDrag | null>(null)
  const { state, actions, model } = control

  const end = (isDone: boolean) => {
    const pulled = drag.current
    drag.current = null
    if (!pulled) return false
    const target = state.range()
    const edits = isDone && target ? fillRange(model, pulled.source, target) : []
    if (edits.length > 0) actions?.setCells(edits)
    if (!isDone) state.select({ anchor: pulled.first, active: pulled.last })
    const active = state.selection()?.active
    if (active) control.focus(active)
    return true
  }

  return {
    /** True where the pointer was on the corner: then it is no selecting. */
    begin: (event: PointerEvent<HTMLElement>): boolean => {
      const isHandle = event.target instanceof Element && event.target.closest('[data-fill]') !== null
      const source = state.range()
      if (!isHandle || !actions || !source || event.button !== 0) return false
      const { rows, columns } = state.shape
      const [firstRow, lastRow] = [rows[source.top] ?? '', rows[source.bottom] ?? '']
      const [firstColumn, lastColumn] = [columns[source.left] ?? '', columns[source.right] ?? '']
      drag.current = {
        source,
        first: { row: firstRow, column: firstColumn },
        last: { row: lastRow, column: lastColumn },
      }
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      return true
    },
    move: (event: PointerEvent): boolean => {
      const pulled = drag.current
      if (!pulled) return false
      const under = positionOf(document.elementFromPoint(event.clientX, event.clientY))
      if (under) state.select(stretched(control, pulled, under))
      return true
    },
    end,
  }
}

/** Down or up, or to a side: the way that goes further from the source. */
function stretched(
  { state }: GridControl,
  { source, first, last }: FillDrag,
  to: { readonly row: string; readonly column: string },
): Selection {
  const { rows, columns } = state.shape
  const row = rows.indexOf(to.row)
  const column = columns.indexOf(to.column)
  const down = row > source.bottom ? row - source.bottom : Math.min(0, row - source.top)
  const right =
    column === -1 ? 0 : column > source.right ? column - source.right : Math.min(0, column - source.left)
  if (Math.abs(down) >= Math.abs(right)) {
    return down < 0
      ? { anchor: last, active: { row: to.row, column: first.column } }
      : { anchor: first, active: { row: down > 0 ? to.row : last.row, column: last.column } }
  }
  return right < 0
    ? { anchor: last, active: { row: first.row, column: to.column } }
    : { anchor: first, active: { row: last.row, column: to.column } }
}
