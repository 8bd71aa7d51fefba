/** What the menu and the buttons of a row do. Each gives its command to the grid as it stands when it is pressed. */
import type { Amount, BudgetSide, ColumnId, GroupId, LineId } from '@samplan/domain'
import type { StatedRowOf } from '@samplan/document'
import type { Position } from '../model/selection.ts'

export interface RowCommands {
  readonly addLine: (groupId: GroupId, below: LineId | null) => void
  readonly removeLine: (lineId: LineId) => void
  readonly moveLine: (lineId: LineId, direction: 1 | -1) => void
  readonly edit: (position: Position, field: 'value' | 'explanation') => void
  readonly setNone: () => void
  readonly addFootnote: (lineId: LineId) => void
  readonly takeRequests: (lineId: LineId) => void
  readonly choose: (lineId: LineId, columnId: ColumnId, amount: Amount) => void
  readonly state: (rowOf: StatedRowOf, columnId: ColumnId, kronor: number | null) => void
  readonly setGroupSide: (groupId: GroupId, side: BudgetSide) => void
  readonly moveGroup: (groupId: GroupId, direction: 1 | -1) => void
  readonly removeGroup: (groupId: GroupId) => void
}
