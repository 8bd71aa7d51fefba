/** What the rows of the grid share and what stays the same object while the figures change. */
import type { Budget, UserId } from '@samplan/domain'
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { BudgetActions } from '../data/budgetActions.ts'
import type { ForeignMarks } from '../data/ForeignMarks.ts'
import type { Position } from '../model/selection.ts'
import type { GridState, RowView } from './GridState.ts'
import type { RowCommands } from './rowCommands.ts'

export interface GridContextValue {
  readonly state: GridState
  readonly marks: ForeignMarks
  /** Null where one only reads. */
  readonly actions: BudgetActions | null
  readonly commands: RowCommands
  /** Writes what stands in the field, when one leaves it with the pointer. */
  readonly leaveField: (position: Position, text: string) => void
  readonly nameOf: (userId: UserId) => string
  /** As it stands when asked, for what opens on demand: rows are not drawn anew for it. */
  readonly budgetNow: () => Budget
}

export const GridContext = createContext<GridContextValue | null>(null)

export function useGrid(): GridContextValue {
  const grid = useContext(GridContext)
  if (grid === null) throw new Error('a row of the budget needs its grid around it')
  return grid
}

export function useRowView(row: string): RowView {
  const { state } = useGrid()
  const subscribe = useCallback((listener: () => void) => state.subscribeRow(row, listener), [state, row])
  return useSyncExternalStore(subscribe, () => state.rowView(row))
}

/** For the row's element, so that the focus finds it. */
export function useRowPlace(row: string): (element: HTMLElement | null) => void {
  const { state } = useGrid()
  return useCallback((element: HTMLElement | null) => state.place(row, element), [state, row])
}
