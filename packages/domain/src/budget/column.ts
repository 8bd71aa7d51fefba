/** A column of the plan's budget tables. Columns live in the outline: every table of the plan shares them. */
import { z } from 'zod'
import { columnIdSchema } from '../ids.ts'
import { lineOfText } from '../text/lineOfText.ts'

export const budgetColumnSchema = z.object({
  id: columnIdSchema,
  label: lineOfText(60).min(1),
  kind: z.enum(['budget', 'outcome', 'forecast']),
  year: z.int().min(1900).max(2200),
})
export type BudgetColumn = z.infer<typeof budgetColumnSchema>
