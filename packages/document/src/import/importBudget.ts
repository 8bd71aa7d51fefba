/** The budget table of a file, with its columns, which the whole plan shares. */
import {
  blockIdSchema,
  columnIdSchema,
  groupIdSchema,
  lineIdSchema,
  type Amount,
  type Budget,
  type BudgetColumn,
  type BudgetGroup,
  type BudgetLine,
  type ColumnId,
  type StatedRow,
} from '@samplan/domain'
import type { BudgetFile, GroupFile, LineFile, StatedRowFile } from './budgetFile.ts'
import { createBudgetContext, kronorOf, type BudgetContext } from './budgetContext.ts'
import { importFootnotes } from './importFootnotes.ts'
import { clip, giveId, report, type ImportContext } from './importContext.ts'

export interface ImportedBudget {
  readonly columns: BudgetColumn[]
  /** Null where the file has columns at most. */
  readonly budget: Budget | null
}

export function importBudget(context: ImportContext, file: BudgetFile, title: string): ImportedBudget {
  const groups = file.groups ?? []
  const table = createBudgetContext(context, file)
  const columns = importColumns(table, file)
  if (groups.length === 0) return { columns, budget: null }
  const budget: Budget = {
    type: 'budget',
    id: blockIdSchema.parse(context.newId()),
    title: file.title ?? title,
    groups: groups.map((group, index) => importGroup(table, group, `budget.groups[${index}]`)),
    statedResult: importStatedRow(table, file.result, 'budget.result'),
    footnotes: importFootnotes(table, file),
    takenRequests: [],
    reconciliation: null,
  }
  return { columns, budget }
}

function importColumns({ context, columns }: BudgetContext, file: BudgetFile): BudgetColumn[] {
  return (file.columns ?? []).map(({ id, label, kind, year }, index) => ({
    id: giveId(context, columns, id, columnIdSchema),
    label: clip(context, label, 60, `budget.columns[${index}].label`),
    kind,
    year,
  }))
}

function importGroup(table: BudgetContext, group: GroupFile, path: string): BudgetGroup {
  return {
    id: groupIdSchema.parse(table.context.newId()),
    side: group.side === 'cost' ? 'cost' : 'revenue',
    title: group.title ?? '',
    lines: group.lines.map((line, index) => importLine(table, line, `${path}.lines[${index}]`)),
    statedTotal: importStatedRow(table, group.statedTotals, `${path}.statedTotals`),
  }
}

function importLine(table: BudgetContext, line: LineFile, path: string): BudgetLine {
  return {
    id: giveId(table.context, table.lines, line.id, lineIdSchema),
    code: line.code ?? null,
    label: line.label,
    explanation: line.explanation ?? null,
    amounts: importAmounts(table, line.amounts, path),
    conflicts: [],
    nature: natureOf(line.label),
    pairedLineId: null,
    carriedFrom: [],
  }
}

/** Money of earlier years that is used this year, by the words that plans have for it. */
const CARRIED_IN =
  /^(?:ack(?:umulerat|\.)?\s+|balanserat\s+|del av\s+|från\s+|uttag (?:ur|från)\s+)?(?:överskott|eget kapital)\b/i

const natureOf = (label: string): BudgetLine['nature'] =>
  CARRIED_IN.test(label.trim()) ? 'carriedIn' : 'ordinary'

/**
 * An empty cell beside a known one is empty on purpose; in a line without any amount, and in a table that has lost its
 * numbers, nobody knows.
 */
function importAmounts(
  table: BudgetContext,
  amounts: Readonly<Record<string, number | null>>,
  path: string,
): BudgetLine['amounts'] {
  const known = knownAmounts(table, amounts, path)
  if (known.length === 0) return {}
  const empty = table.isLossy ? [] : [...table.columns.values()]
  const none = empty.map((columnId): [ColumnId, Amount] => [columnId, { kind: 'none' }])
  return Object.fromEntries([
    ...none,
    ...known.map(([columnId, kronor]): [ColumnId, Amount] => [columnId, { kind: 'known', kronor }]),
  ])
}

function importStatedRow(
  table: BudgetContext,
  row: StatedRowFile | null | undefined,
  path: string,
): StatedRow | null {
  if (row === null || row === undefined) return null
  return { label: row.label, amounts: Object.fromEntries(knownAmounts(table, row.amounts, path)) }
}

function knownAmounts(
  { context, columns, kronorPerUnit }: BudgetContext,
  amounts: Readonly<Record<string, number | null>>,
  path: string,
): [ColumnId, number][] {
  return Object.entries(amounts).flatMap(([fileId, amount]): [ColumnId, number][] => {
    const columnId = columns.get(fileId)
    const kronor = kronorOf(amount, kronorPerUnit)
    if (columnId === undefined) report(context, `${path}.amounts.${fileId}`, 'reference-unknown')
    else if (amount !== null && kronor === null) report(context, `${path}.amounts.${fileId}`, 'not-in-plan')
    return columnId === undefined || kronor === null ? [] : [[columnId, kronor]]
  })
}
