import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLanguage, type Language } from '../../../language/index.ts'
import { usePeople } from '../../../sync/index.ts'
import { showToast } from '../../../ui/index.ts'
import { useRemovalGuard } from '../../removal/index.ts'
import type { LiveBudget } from '../data/useLiveBudget.ts'
import { focusCell } from './focusCell.ts'
import type { Position } from '../model/selection.ts'
import type { GridContextValue } from './gridContext.ts'
import type { GridControl, GridMessage } from './gridControl.ts'
import type { GridModel } from './GridModel.ts'
import { GridState } from './GridState.ts'
import { useRowCommands } from './useRowCommands.ts'

/** The grid's control, new with each reading of the budget, and what its rows share, which stays the same. */
export function useGridControl(model: GridModel, { editing, actions, marks, section }: LiveBudget) {
  const language = useLanguage()
  const people = usePeople()
  const [state] = useState(() => new GridState())
  const isWaiting = section.canWrite && !section.ready
  const control: GridControl = {
    model,
    state,
    editing,
    actions,
    noneWord: language.t('budget:none'),
    focus: (position) => focusCell(state.elementOf(position.row), position),
    tell: (message) =>
      tell(isWaiting && message.type === 'read-only' ? { type: 'waiting' } : message, language),
    guard: useRemovalGuard(),
    drawNow: flushSync,
  }

  useLayoutEffect(() => {
    const before = state.selection()?.active
    state.reshape(model.shape, startOf(model))
    const active = state.selection()?.active
    // The line that had the focus is gone: the focus goes to what took its place, and not to the page.
    const lostFocus = document.activeElement === null || document.activeElement === document.body
    if (before && active && before.row !== active.row && lostFocus)
      focusCell(state.elementOf(active.row), active)
  }, [state, model])
  useSeenMarks(state, marks)
  const { commands, budgetNow, leaveField } = useRowCommands(control)

  const context = useMemo<GridContextValue>(
    () => ({
      state,
      marks,
      actions,
      commands,
      leaveField,
      budgetNow,
      nameOf: (userId) => people.get(userId)?.name ?? language.t('budget:someone'),
    }),
    [state, marks, actions, commands, leaveField, budgetNow, people, language],
  )
  return { control, context }
}

/** This year's amount on the first line. */
const startOf = ({ rows, layout }: GridModel): Position => ({
  row: (rows.find(({ kind }) => kind === 'line') ?? rows[0])?.key ?? '',
  column: layout.current?.id ?? layout.columns[0]?.key ?? '',
})

/** Where one has been, one has seen what others changed. */
function useSeenMarks(state: GridState, marks: LiveBudget['marks']): void {
  useEffect(
    () =>
      state.subscribe(() => {
        const active = state.selection()?.active
        if (active) marks.seenAt(active)
      }),
    [state, marks],
  )
}

function tell(message: GridMessage, { t, tUnknown }: Language): void {
  switch (message.type) {
    case 'line-removed':
      showToast({ text: t('budget:lineRemoved', { line: message.label }), undo: message.undo })
      break
    case 'group-removed':
      showToast({ text: t('budget:groupRemoved', { group: message.label }), undo: message.undo })
      break
    case 'not-an-amount':
      showToast({
        tone: 'block',
        text: tUnknown('errors:amount-unreadable', { text: message.text }) ?? message.text,
      })
      break
    case 'read-only':
      showToast({ text: t('budget:readOnly') })
      break
    case 'waiting':
      showToast({ text: t('budget:waiting') })
      break
    case 'nowhere-to-paste':
      showToast({ text: t('budget:nowhereToPaste') })
      break
    default:
      message satisfies never
  }
}
