/** What this person does to the budget; each is one step of the section's history. */
import {
  addGroup,
  addLine,
  chooseConflict,
  clearStatedTotal,
  moveGroup,
  moveLine,
  removeGroup,
  removeLine,
  renameGroup,
  setCells,
  setGroupSide,
  setLineField,
  setStatedLabel,
  setStatedTotal,
  takeRequest,
  type CellEdit,
  type LineFields,
  type StatedRowOf,
} from '@samplan/document'
import {
  groupIdSchema,
  lineIdSchema,
  type Amount,
  type Budget,
  type BudgetSide,
  type ColumnId,
  type GroupId,
  type LineId,
  type LineRequests,
} from '@samplan/domain'
import { ownEdit, type HistoryStep } from '../../../history/index.ts'
import type { PastePlan } from '../clipboard/planPaste.ts'
import type { ImportPlan } from '../import/planImport.ts'
import type { BudgetEditing } from './editing.ts'
import { lineTarget, type Direction } from './lineTarget.ts'
import { pasteLines } from './pasteLines.ts'

export type BudgetActions = ReturnType<typeof budgetActions>

export function budgetActions(editing: BudgetEditing) {
  const { doc, blockId, history, newId } = editing
  const step = (change: () => void): HistoryStep | null => history.step(() => doc.transact(change, ownEdit))

  return {
    setCells: (edits: readonly CellEdit[]) => step(() => setCells(doc, blockId, edits, ownEdit)),

    setLineField: <Field extends keyof LineFields>(lineId: LineId, field: Field, value: LineFields[Field]) =>
      step(() => setLineField(doc, blockId, lineId, field, value, ownEdit)),

    /** Both lines are to know of each other through this one alone: the one that named it before no longer does. */
    pair: (lineId: LineId, partnerId: LineId | null, before: LineId | null) =>
      step(() => {
        setLineField(doc, blockId, lineId, 'pairedLineId', partnerId, ownEdit)
        if (before !== null) setLineField(doc, blockId, before, 'pairedLineId', null, ownEdit)
      }),

    /** Right below a line of the group; null: first. Returns the new line. */
    addLine: (budget: Budget, groupId: GroupId, below: LineId | null): LineId => {
      const id = lineIdSchema.parse(newId())
      const lines = budget.groups.find((group) => group.id === groupId)?.lines ?? []
      const before = lines[lines.findIndex((line) => line.id === below) + 1]?.id ?? null
      const line = { id, groupId, code: null, label: '', explanation: null }
      step(() => addLine(doc, blockId, line, before, ownEdit))
      return id
    },

    removeLine: (lineId: LineId) => step(() => removeLine(doc, blockId, lineId, ownEdit)),

    /** One place up or down, into the next group at the group's end. */
    moveLine: (budget: Budget, lineId: LineId, direction: Direction) => {
      const target = lineTarget(budget, lineId, direction)
      if (target) step(() => moveLine(doc, blockId, lineId, target.groupId, target.before, ownEdit))
    },

    moveLineBefore: (lineId: LineId, groupId: GroupId, before: LineId | null) =>
      step(() => moveLine(doc, blockId, lineId, groupId, before, ownEdit)),

    paste: (plan: PastePlan, groupId: GroupId) => step(() => pasteLines(editing, plan, groupId)),

    /** What was ticked of a file. */
    takeIn: ({ changed, added }: Pick<ImportPlan, 'changed' | 'added'>) =>
      step(() => {
        const cells = changed.flatMap(({ line, cells: written }) =>
          written.map(({ columnId, to }) => ({ lineId: line.id, columnId, amount: to })),
        )
        setCells(doc, blockId, cells, ownEdit)
        for (const { groupId, code, label, cells: written } of added) {
          const amounts = written.map(({ columnId, to }) => ({ columnId, amount: to }))
          pasteLines(editing, { changes: [], added: [{ texts: { code, label }, amounts }] }, groupId)
        }
      }),

    setStated: (rowOf: StatedRowOf, columnId: ColumnId, kronor: number | null) =>
      step(() => {
        if (kronor === null) clearStatedTotal(doc, blockId, rowOf, columnId, ownEdit)
        else setStatedTotal(doc, blockId, rowOf, columnId, kronor, ownEdit)
      }),

    setStatedLabel: (rowOf: StatedRowOf, label: string) =>
      step(() => setStatedLabel(doc, blockId, rowOf, label, ownEdit)),

    addGroup: (side: BudgetSide): GroupId => {
      const id = groupIdSchema.parse(newId())
      step(() => addGroup(doc, blockId, { id, side, title: '' }, null, ownEdit))
      return id
    },
    renameGroup: (groupId: GroupId, title: string) =>
      step(() => renameGroup(doc, blockId, groupId, title, ownEdit)),
    setGroupSide: (groupId: GroupId, side: BudgetSide) =>
      step(() => setGroupSide(doc, blockId, groupId, side, ownEdit)),
    moveGroupBefore: (groupId: GroupId, before: GroupId | null) =>
      step(() => moveGroup(doc, blockId, groupId, before, ownEdit)),
    removeGroup: (groupId: GroupId) => step(() => removeGroup(doc, blockId, groupId, ownEdit)),

    chooseConflict: (lineId: LineId, columnId: ColumnId, amount: Amount) =>
      step(() => chooseConflict(doc, blockId, lineId, columnId, amount, ownEdit)),

    /** All that is asked for of one line: the line gets the sum. */
    takeRequests: (lineId: LineId, columnId: ColumnId, { requests, askedKronor }: LineRequests) => {
      if (askedKronor === null) return
      step(() => {
        for (const { request, state } of requests) {
          if (state === 'draft' || request.amount.kind !== 'known') continue
          const { kronor } = request.amount
          takeRequest(doc, blockId, { requestId: request.id, lineId, columnId, kronor }, ownEdit)
        }
        setCells(
          doc,
          blockId,
          [{ lineId, columnId, amount: { kind: 'known', kronor: askedKronor } }],
          ownEdit,
        )
      })
    },
  }
}
