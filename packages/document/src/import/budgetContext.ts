/** How the parts of a file's budget table find each other, and what its amounts are in kronor. */
import { columnIdSchema, kronorSchema, lineIdSchema, type ColumnId, type LineId } from '@samplan/domain'
import type { BudgetFile } from './budgetFile.ts'
import type { ImportContext } from './importContext.ts'

export const KRONOR_PER_UNIT = { kr: 1, tkr: 1_000, mnkr: 1_000_000 }

export interface BudgetContext {
  readonly context: ImportContext
  readonly columns: ReadonlyMap<string, ColumnId>
  readonly lines: ReadonlyMap<string, LineId>
  readonly kronorPerUnit: number
  /** So many amounts are null that they cannot be empty on purpose: the source has lost them. */
  readonly isLossy: boolean
}

export function createBudgetContext(context: ImportContext, file: BudgetFile): BudgetContext {
  return {
    context,
    columns: new Map((file.columns ?? []).map(({ id }) => [id, columnIdSchema.parse(context.newId())])),
    lines: new Map(
      (file.groups ?? []).flatMap(({ lines }) =>
        lines.map(({ id }) => [id, lineIdSchema.parse(context.newId())]),
      ),
    ),
    kronorPerUnit: KRONOR_PER_UNIT[file.unit ?? 'kr'],
    isLossy: isLossy(file),
  }
}

/** Whole tables have one empty cell in thirty; one whose numbers are gone has most of them empty. */
const MOST_EMPTY = 0.25

function isLossy({ columns, groups }: BudgetFile): boolean {
  const fileIds = (columns ?? []).map(({ id }) => id)
  const cells = (groups ?? []).flatMap(({ lines }) =>
    lines.flatMap(({ amounts }) => fileIds.map((id) => amounts[id])),
  )
  const empty = cells.filter((amount) => amount === null || amount === undefined)
  return empty.length > cells.length * MOST_EMPTY
}

/** Null too for more than an amount can be: no plan has it, and a sum with it would not be exact. */
export function kronorOf(amount: number | null | undefined, kronorPerUnit: number): number | null {
  return kronorSchema.safeParse((amount ?? Number.NaN) * kronorPerUnit).data ?? null
}
