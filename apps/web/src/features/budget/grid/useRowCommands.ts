import { footnoteIdSchema } from '@samplan/domain'
import { addFootnote } from '@samplan/document'
import { useLayoutEffect, useMemo, useState } from 'react'
import { ownEdit } from '../../../history/index.ts'
import { newFootnote } from '../data/newFootnote.ts'
import { at, type Position } from '../model/selection.ts'
import { writeField } from './finishEdit.ts'
import type { GridControl } from './gridControl.ts'
import {
  addLineBelow,
  moveGroupBy,
  moveLineBy,
  removeGroupWithUndo,
  removeLineWithUndo,
  takeRequestsOf,
} from './lineCommands.ts'
import type { RowCommands } from './rowCommands.ts'
import { runCommand } from './runCommand.ts'

/** The grid's control of the moment, for functions that outlive it. */
class LatestControl {
  #control: GridControl

  constructor(control: GridControl) {
    this.#control = control
  }

  readonly get = (): GridControl => this.#control
  readonly set = (control: GridControl): void => {
    this.#control = control
  }
}

/** The same functions for as long as the grid stands, each at work on the grid as it is when called. */
export function useRowCommands(control: GridControl) {
  const [latest] = useState(() => new LatestControl(control))
  useLayoutEffect(() => latest.set(control))
  return useMemo(
    () => ({
      commands: rowCommands(latest.get),
      budgetNow: () => latest.get().model.budget,
      leaveField: (position: Position, text: string) => leave(latest.get(), position, text),
    }),
    [latest],
  )
}

/** With the pointer one leaves a field for another place: what cannot be written is not kept. */
function leave(control: GridControl, position: Position, text: string): void {
  writeField(control, position, text)
  control.state.edit(null)
}

const rowCommands = (now: () => GridControl): RowCommands => ({
  addLine: (groupId, below) => addLineBelow(now(), groupId, below),
  removeLine: (lineId) => removeLineWithUndo(now(), lineId),
  moveLine: (lineId, direction) => moveLineBy(now(), lineId, direction),
  edit: (position, field) => {
    now().state.select(at(position))
    runCommand(now(), { type: field === 'explanation' ? 'editNote' : 'edit' })
  },
  setNone: () => void runCommand(now(), { type: 'setNone' }),
  addFootnote: (lineId) => {
    const { editing, model } = now()
    const id = footnoteIdSchema.safeParse(editing?.newId())
    if (!editing || !id.success) return
    const footnote = newFootnote(id.data, model.budget.footnotes, lineId, model.layout.current?.id ?? null)
    editing.history.step(() => addFootnote(editing.doc, editing.blockId, footnote, ownEdit))
  },
  takeRequests: (lineId) => takeRequestsOf(now(), lineId),
  choose: (lineId, columnId, amount) => void now().actions?.chooseConflict(lineId, columnId, amount),
  state: (rowOf, columnId, kronor) => void now().actions?.setStated(rowOf, columnId, kronor),
  setGroupSide: (groupId, side) => void now().actions?.setGroupSide(groupId, side),
  moveGroup: (groupId, direction) => moveGroupBy(now(), groupId, direction),
  removeGroup: (groupId) => removeGroupWithUndo(now(), groupId),
})
