/** A copy of a structured block is a block of its own: new id, and new ids for all that other blocks may refer to. */
import {
  blockIdSchema,
  footnoteIdSchema,
  groupIdSchema,
  isRowBlock,
  lineIdSchema,
  type BlockId,
  type Budget,
  type BudgetGroup,
  type LineId,
  type NewId,
  type StructuredBlock,
} from '@samplan/domain'
import type * as Y from 'yjs'
import { copyOfRows } from '../rows/copyOfRows.ts'
import { createBlock } from './createBlock.ts'
import { readBlock } from './readBlock.ts'

/** Writes the fields of the copy and returns its id; its atom is the editor's to place. */
export function copyBlockFields(copy: {
  readonly from: Y.Doc
  readonly to: Y.Doc
  readonly type: StructuredBlock['type']
  readonly blockId: BlockId
  readonly newId: NewId
  readonly origin: unknown
}): BlockId {
  const block = copyOf(readBlock(copy.from, copy.type, copy.blockId), copy.newId)
  createBlock(copy.to, block, copy.origin)
  return block.id
}

function copyOf(block: StructuredBlock, newId: NewId): StructuredBlock {
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
