import { at, isSame, type Position } from '../model/selection.ts'
import { goTo, type GridControl } from './gridControl.ts'

/** From where one is to the next of some cells, and from the last to the first. A column that is hidden is shown first. */
export function goToNext(
  control: GridControl,
  places: readonly Position[],
  showColumn: (column: string) => void,
): void {
  const active = control.state.selection()?.active
  const here = places.findIndex((place) => active && isSame(place, active))
  const next = places[(here + 1) % places.length]
  if (!next) return
  control.drawNow(() => showColumn(next.column))
  goTo(control, at(next))
}
