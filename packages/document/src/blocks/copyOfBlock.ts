/** A copy is a block of its own: new id, and new ids for all in it that others may refer to. */
import {
  blockIdSchema,
  footnoteIdSchema,
  groupIdSchema,
  isProse,
  isRowBlock,
  lineIdSchema,
  type Block,
  type Budget,
  type BudgetGroup,
  type LineId,
  type NewId,
  type StructuredBlock,
} from '@samplan/domain'
import { copyOfProse } from '../prose/copyOfProse.ts'
import { copyOfRows } from '../rows/copyOfRows.ts'

/** What is put in beside the original, or in place of one that may still stand somewhere. */
export const copyOfBlock = (block: Block, newId: NewId): Block =>
  isProse(block) ? copyOfProse(block, newId) : copyOfStructured(block, newId)

export function copyOfStructured(block: StructuredBlock, newId: NewId): StructuredBlock {
  const id = blockIdSchema.parse(newId())
  if (block.type === 'budget') return { ...copyOfBudget(block, newId), id }
  return isRowBlock(block) ? { ...copyOfRows(block, newId), id } : { ...block, id }
}

/** Conflicts, taken requests and a reconciliation stay with the original: they are about what happened to it. */
function copyOfBudget(budget: Budget, newId: NewId): Budget {
  const lines = budget.groups.flatMap((group) => group.lines)
  const lineIds = new Map(lines.map(({ id }) => [id, lineIdSchema.parse(newId())]))
  const copied = (id: LineId | null) => (id === null ? null : (lineIds.get(id) ?? null))
  return {
    ...budget,
    groups: budget.groups.map((group) => copyOfGroup(group, copied, newId)),
    footnotes: budget.footnotes.map((footnote) => ({
      ...footnote,
      id: footnoteIdSchema.parse(newId()),
      lineId: copied(footnote.lineId),
    })),
    takenRequests: [],
    reconciliation: null,
  }
}

/** A line paired with one of another table is paired no longer: that one is the original's. */
function copyOfGroup(
  group: BudgetGroup,
  copied: (id: LineId | null) => LineId | null,
  newId: NewId,
): BudgetGroup {
  const lines = group.lines.map((line) => ({
    ...line,
    id: copied(line.id) ?? line.id,
    pairedLineId: copied(line.pairedLineId),
    conflicts: [],
  }))
  return { ...group, id: groupIdSchema.parse(newId()), lines }
}
