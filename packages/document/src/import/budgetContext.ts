/** How the parts of a file's budget table find each other, and what its amounts are in kronor. */
import { columnIdSchema, kronorSchema, lineIdSchema, type ColumnId, type LineId } from '@samplan/domain'
import type { BudgetFile } from './budgetFile.ts'
import type { ImportContext } from './importContext.ts'

const KRONOR_PER_UNIT = { kr: 1, tkr: 1_000, mnkr: 1_000_000 }

export interface BudgetContext {
  readonly context: ImportContext
  readonly columns: ReadonlyMap<string, ColumnId>
  readonly lines: ReadonlyMap<string, LineId>
  readonly kronorPerUnit: number
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
  }
}

/** Null too for more than an amount can be: no plan has it, and a sum with it would not be exact. */
export function kronorOf(amount: number | null | undefined, kronorPerUnit: number): number | null {
  return kronorSchema.safeParse((amount ?? Number.NaN) * kronorPerUnit).data ?? null
}
