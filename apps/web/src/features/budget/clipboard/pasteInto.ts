/** Where a pasted range goes, from where the selection is. */
import type { GroupId } from '@samplan/domain'
import { groupOf, linesIn, selected, type GridModel } from '../grid/GridModel.ts'
import type { Range } from '../model/selection.ts'
import type { Meaning } from './numberStyle.ts'
import { planFill, planPaste, type PastePlan } from './planPaste.ts'

export interface Paste {
  readonly plan: PastePlan
  /** Where lines are added. */
  readonly groupId: GroupId
  /** The same, now that somebody has said how numbers are to be read. */
  readonly answered: (answer: Meaning) => Paste
}

/** Null where nothing can be pasted: on a heading, a total, or the result. */
export function pasteInto(
  model: GridModel,
  range: Range,
  table: readonly (readonly string[])[],
  noneWord: string,
): Paste | null {
  const start = model.rows[range.top]
  if (start?.kind !== 'line') return null
  const groupId = groupOf(start)
  const group = model.budget.groups.find(({ id }) => id === groupId)
  if (!group) return null
  const { rows, columns } = selected(model, range)
  const one = table.length === 1 && table[0]?.length === 1 ? table[0][0] : undefined
  if (one !== undefined && (rows.length > 1 || columns.length > 1)) {
    return paste(group.id, (answer) => planFill(one, linesIn(rows), columns, noneWord, answer))
  }
  const lines = group.lines.slice(group.lines.findIndex(({ id }) => id === start.line.id))
  const target = { lines, columns: model.layout.columns.slice(range.left) }
  return paste(group.id, (answer) => planPaste(table, target, noneWord, answer))
}

const paste = (
  groupId: GroupId,
  plan: (answer: Meaning | null) => PastePlan,
  answer: Meaning | null = null,
): Paste => ({ plan: plan(answer), groupId, answered: (next) => paste(groupId, plan, next) })
