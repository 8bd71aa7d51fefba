/** A column of the plan's budget tables. Columns live in the outline: every table of the plan shares them. */
import { z } from 'zod'
import { columnIdSchema } from '../ids.ts'

export const budgetColumnSchema = z.object({
  id: columnIdSchema,
  label: z.string().min(1).max(60),
  kind: z.enum(['budget', 'outcome', 'forecast']),
  year: z.int().min(1900).max(2200),
})
export type BudgetColumn = z.infer<typeof budgetColumnSchema>
