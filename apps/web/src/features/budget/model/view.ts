/** What one person has chosen to see of the budget, kept on this machine. */
import { columnIdSchema } from '@samplan/domain'
import { z } from 'zod'

/** Thousands are rounded to be read; sums are always counted in kronor. */
export type ShownUnit = 'kr' | 'tkr'

const budgetViewSchema = z.object({
  unit: z.enum(['kr', 'tkr']),
  /** Null until the person has said: then requests are shown on the budget's own page, where there are any. */
  asked: z.boolean().nullable(),
  shown: z.array(columnIdSchema),
})
export type BudgetView = z.infer<typeof budgetViewSchema>

const DEFAULT_VIEW: BudgetView = { unit: 'kr', asked: null, shown: [] }

export function readView(stored: string | null): BudgetView {
  if (stored === null) return DEFAULT_VIEW
  try {
    return budgetViewSchema.parse(JSON.parse(stored))
  } catch {
    // Another version of the app wrote it.
    return DEFAULT_VIEW
  }
}
