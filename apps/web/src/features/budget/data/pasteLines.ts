import { addLine, setCells, setLineField } from '@samplan/document'
import { lineIdSchema, type GroupId } from '@samplan/domain'
import { ownEdit } from '../../../history/index.ts'
import type { LineChange, LineValues, PastePlan } from '../clipboard/planPaste.ts'
import type { BudgetEditing } from './editing.ts'

/** Writes a pasted range; lines that are added come last in their group. Inside the caller's transaction. */
export function pasteLines(
  editing: BudgetEditing,
  plan: Pick<PastePlan, 'changes' | 'added'>,
  groupId: GroupId,
): void {
  for (const change of plan.changes) writeLine(editing, change)
  for (const values of plan.added)
    writeLine(editing, { ...values, lineId: appendLine(editing, values, groupId) })
}

function appendLine({ doc, blockId, newId }: BudgetEditing, { texts }: LineValues, groupId: GroupId) {
  const id = lineIdSchema.parse(newId())
  const line = { id, groupId, code: texts.code || null, label: texts.label ?? '', explanation: null }
  addLine(doc, blockId, line, null, ownEdit)
  return id
}

function writeLine({ doc, blockId }: BudgetEditing, { lineId, texts, amounts }: LineChange): void {
  if (texts.code !== undefined) setLineField(doc, blockId, lineId, 'code', texts.code || null, ownEdit)
  if (texts.label !== undefined) setLineField(doc, blockId, lineId, 'label', texts.label, ownEdit)
  const edits = amounts.map((edit) => ({ lineId, ...edit }))
  setCells(doc, blockId, edits, ownEdit)
}
