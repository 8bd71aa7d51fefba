/** A copy of a structured block is a block of its own: new id, and new ids for all that other blocks may refer to. */
import {
  blockIdSchema,
  footnoteIdSchema,
  groupIdSchema,
  lineIdSchema,
  type BlockId,
  type Budget,
  type BudgetGroup,
  type LineId,
  type NewId,
  type StructuredBlock,
} from '@samplan/domain'
import type * as Y from 'yjs'
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
  return block.type === 'budget' ? { ...copyOfBudget(block, newId), id } : { ...block, id }
}

/** Conflicts and taken requests stay with the original: they are about what happened to it. */
function copyOfBudget(budget: Budget, newId: NewId): Budget {
  const lineIds = new Map<LineId, LineId>()
  const groups = budget.groups.map((group) => copyOfGroup(group, lineIds, newId))
  const footnotes = budget.footnotes.map((footnote) => ({
    ...footnote,
    id: footnoteIdSchema.parse(newId()),
    lineId: footnote.lineId === null ? null : (lineIds.get(footnote.lineId) ?? null),
  }))
  return { ...budget, groups, footnotes, takenRequests: [] }
}

function copyOfGroup(group: BudgetGroup, lineIds: Map<LineId, LineId>, newId: NewId): BudgetGroup {
  const lines = group.lines.map((line) => {
    const id = lineIdSchema.parse(newId())
    lineIds.set(line.id, id)
    return { ...line, id, conflicts: [] }
  })
  return { ...group, id: groupIdSchema.parse(newId()), lines }
}
