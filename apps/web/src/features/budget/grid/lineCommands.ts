/** What is done to whole lines and groups, by key, menu or button alike. */
import type { GroupId, LineId } from '@samplan/domain'
import type { HistoryStep } from '../../../history/index.ts'
import { lineKey } from '../model/rows.ts'
import { at } from '../model/selection.ts'
import { goTo, type GridControl } from './gridControl.ts'
import { linesIn } from './GridModel.ts'

/** The new line is there at once, and its name is what one writes first. */
export function addLineBelow(control: GridControl, groupId: GroupId, below: LineId | null): void {
  const { actions, model, state, drawNow } = control
  if (!actions) return
  let added: LineId | null = null
  drawNow(() => {
    added = actions.addLine(model.budget, groupId, below)
  })
  if (added === null) return
  const position = { row: lineKey(added), column: 'label' }
  drawNow(() => {
    goTo(control, at(position))
    state.edit({ position, mode: 'typed', initial: null, field: 'value' })
  })
}

export function removeLineWithUndo(control: GridControl, lineId: LineId): void {
  const { actions, model, editing, tell, guard } = control
  if (!actions) return
  const line = linesIn(model.rows).find(({ id }) => id === lineId)
  guard([{ kind: 'line', id: lineId }], () => {
    const step = actions.removeLine(lineId)
    if (line && step) tell({ type: 'line-removed', label: line.label, undo: takeBack(editing, step) })
  })
}

export function removeGroupWithUndo(control: GridControl, groupId: GroupId): void {
  const { actions, model, editing, tell, guard } = control
  if (!actions) return
  const group = model.budget.groups.find(({ id }) => id === groupId)
  const lines = group?.lines ?? []
  guard(
    lines.map(({ id }) => ({ kind: 'line', id })),
    () => {
      const step = actions.removeGroup(groupId)
      if (group && step) tell({ type: 'group-removed', label: group.title, undo: takeBack(editing, step) })
    },
  )
}

const takeBack = (editing: GridControl['editing'], step: HistoryStep) => () => editing?.history.takeBack(step)

/** The focus stays on the line. */
export function moveLineBy(control: GridControl, lineId: LineId, direction: 1 | -1): void {
  const { actions, model, state, drawNow, focus } = control
  drawNow(() => actions?.moveLine(model.budget, lineId, direction))
  const active = state.selection()?.active
  if (active) focus(active)
}

export function takeRequestsOf({ actions, model }: GridControl, lineId: LineId): void {
  const requests = model.requests.get(lineId)
  const { current } = model.layout
  if (requests && current) actions?.takeRequests(lineId, current.id, requests)
}

export function moveGroupBy({ actions, model }: GridControl, groupId: GroupId, direction: 1 | -1): void {
  const { groups } = model.budget
  const index = groups.findIndex(({ id }) => id === groupId)
  const isPossible = direction === 1 ? index < groups.length - 1 : index > 0
  if (index === -1 || !isPossible) return
  const before = direction === 1 ? groups[index + 2] : groups[index - 1]
  actions?.moveGroupBefore(groupId, before?.id ?? null)
}
