/** The parts of a block that come and go by themselves: groups, lines and footnotes of a budget, rows of a list of rows. */
import { isRowBlock, type Block, type Budget, type BudgetGroup, type RowBlock } from '@samplan/domain'
import { mapRows } from '../rows/mapRows.ts'

/** The part that an entry of the section's maps belongs to: the second part of its key. */
export const recordOf = (key: string): string => key.split('/')[1] ?? ''

export function recordsOf(block: Block): string[] {
  if (isRowBlock(block)) return block.rows.map(({ id }) => id)
  if (block.type !== 'budget') return []
  return [
    ...block.groups.flatMap(({ id, lines }) => [id, ...lines.map((line) => line.id)]),
    ...block.footnotes.map(({ id }) => id),
  ]
}

/** The block with nothing but these; whole if it is none of them that is asked for. */
export function onlyRecords(block: Block, records: readonly string[]): Block {
  if (isRowBlock(block)) return onlyRows(block, records)
  return block.type === 'budget' ? onlyLinesOf(block, records) : block
}

function onlyRows(block: RowBlock, records: readonly string[]): RowBlock {
  const kept = mapRows(block, (rows) => rows.filter(({ id }) => records.includes(id)))
  return kept.rows.length === 0 ? block : kept
}

function onlyLinesOf(budget: Budget, records: readonly string[]): Budget {
  const groups = budget.groups.flatMap((group) => onlyLines(group, records))
  const footnotes = budget.footnotes.filter(({ id }) => records.includes(id))
  if (groups.length === 0 && footnotes.length === 0) return budget
  return { ...budget, groups, footnotes, statedResult: null, takenRequests: [] }
}

function onlyLines(group: BudgetGroup, records: readonly string[]): BudgetGroup[] {
  if (records.includes(group.id)) return [group]
  const lines = group.lines.filter(({ id }) => records.includes(id))
  return lines.length === 0 ? [] : [{ ...group, lines, statedTotal: null }]
}
