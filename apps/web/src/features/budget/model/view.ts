/** What one person has chosen to see of the budget, kept on this machine. */
import { columnIdSchema, moneyUnitSchema } from '@samplan/domain'
import { z } from 'zod'

const budgetViewSchema = z.object({
  /** Null until the person has said: then as the plan says. Sums are counted in kronor however they are shown. */
  unit: moneyUnitSchema.nullable(),
  /** Null until the person has said: then requests are shown on the budget's own page, where there are any. */
  asked: z.boolean().nullable(),
  shown: z.array(columnIdSchema),
  /** Where the money goes, drawn below the table. */
  chart: z.boolean().default(false),
})
export type BudgetView = z.infer<typeof budgetViewSchema>

const DEFAULT_VIEW: BudgetView = { unit: null, asked: null, shown: [], chart: false }

export function readView(stored: string | null): BudgetView {
  if (stored === null) return DEFAULT_VIEW
  try {
    return budgetViewSchema.parse(JSON.parse(stored))
  } catch {
    // Another version of the app wrote it.
    return DEFAULT_VIEW
  }
}
