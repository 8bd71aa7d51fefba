/** What commands work on: the grid as it stands, where one is in it, and the means to change it. */
import type { BudgetActions } from '../data/budgetActions.ts'
import type { BudgetEditing } from '../data/editing.ts'
import type { Position, Selection } from '../model/selection.ts'
import type { Guard } from '../../removal/index.ts'
import type { GridModel } from './GridModel.ts'
import type { GridState } from './GridState.ts'

export interface GridControl {
  readonly model: GridModel
  readonly state: GridState
  readonly editing: BudgetEditing | null
  /** Null where one only reads. */
  readonly actions: BudgetActions | null
  readonly noneWord: string
  readonly focus: (position: Position) => void
  /** Says what was done, and offers to take it back. */
  readonly tell: (message: GridMessage) => void
  /** Asks before what others are linked to is taken away. */
  readonly guard: Guard
  /** Draws what has just been decided before anything else happens: the field that the next letter shall go into. */
  readonly drawNow: (change: () => void) => void
}

export type GridMessage =
  | { readonly type: 'line-removed'; readonly label: string; readonly undo: () => void }
  | { readonly type: 'group-removed'; readonly label: string; readonly undo: () => void }
  | { readonly type: 'not-an-amount'; readonly text: string }
  | { readonly type: 'read-only' | 'waiting' | 'nowhere-to-paste' }

export function goTo({ state, focus }: GridControl, selection: Selection): void {
  state.select(selection)
  focus(selection.active)
}
