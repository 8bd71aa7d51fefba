/** Shares of a whole (finansiering, ägande): percentages that add up to 100, shown as a chart with its table. */
import { z } from 'zod'
import { kronorSchema } from '../budget/amount.ts'
import { blockIdSchema, rowIdSchema } from '../ids.ts'

/** Hundredths of a per cent are as fine as any plan states; kept as a number of per cent. */
export const percentSchema = z.number().min(0).max(1000).multipleOf(0.01)

export const shareRowSchema = z.object({
  id: rowIdSchema,
  label: z.string(),
  /** Null is unknown. */
  percent: percentSchema.nullable(),
  kronor: kronorSchema.nullable(),
})
export type ShareRow = z.infer<typeof shareRowSchema>

export const sharesSchema = z.object({
  type: z.literal('shares'),
  id: blockIdSchema,
  caption: z.string(),
  /** What the shares are of, in kronor (omsättning); null when the plan does not say. */
  total: kronorSchema.nullable(),
  rows: z.array(shareRowSchema),
})
export type Shares = z.infer<typeof sharesSchema>
