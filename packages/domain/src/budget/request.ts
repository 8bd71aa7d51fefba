/** A budget request (äskande): an officer asks, in the own section, for a line's amount. Never printed. */
import { z } from 'zod'
import { blockIdSchema, lineIdSchema } from '../ids.ts'
import { amountSchema } from './amount.ts'

export const budgetRequestSchema = z.object({
  type: z.literal('request'),
  id: blockIdSchema,
  /** The line asked for; null until chosen. */
  lineId: lineIdSchema.nullable(),
  amount: amountSchema,
  reason: z.string(),
  /** "Utkast" or "Inskickat"; "I budgeten" is derived from the budget's `takenRequests`. */
  status: z.enum(['draft', 'submitted']),
})
export type BudgetRequest = z.infer<typeof budgetRequestSchema>
