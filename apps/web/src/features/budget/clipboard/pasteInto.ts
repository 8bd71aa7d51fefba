/** Where a pasted range goes, from where the selection is. */
import type { GroupId } from '@samplan/domain'
import { groupOf, linesIn, selected, type GridModel } from '../grid/GridModel.ts'
import type { Range } from '../model/selection.ts'
import { parseTable } from '../../../clipboard/parseTable.ts'
import { planFill, planPaste, type PastePlan } from './planPaste.ts'

export interface Paste {
  readonly plan: PastePlan
  /** Where lines are added. */
  readonly groupId: GroupId
}

/** Null where nothing can be pasted: on a heading, a total, or the result. */
export function pasteInto(model: GridModel, range: Range, text: string, noneWord: string): Paste | null {
  const table = parseTable(text)
  const start = model.rows[range.top]
  if (start?.kind !== 'line') return null
  const groupId = groupOf(start)
  const group = model.budget.groups.find(({ id }) => id === groupId)
  if (!group) return null
  const { rows, columns } = selected(model, range)
  const one = table.length === 1 && table[0]?.length === 1 ? table[0][0] : undefined
  if (one !== undefined && (rows.length > 1 || columns.length > 1)) {
    return { plan: planFill(one, linesIn(rows), columns, noneWord), groupId: group.id }
  }
  const lines = group.lines.slice(group.lines.findIndex(({ id }) => id === start.line.id))
  const target = { lines, columns: model.layout.columns.slice(range.left) }
  return { plan: planPaste(table, target, noneWord), groupId: group.id }
}
