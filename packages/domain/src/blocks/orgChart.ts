/** An organisation chart, kept as who stands under whom; how it is drawn is the reader's. */
import { z } from 'zod'
import { blockIdSchema, rowIdSchema } from '../ids.ts'
import { wordsOrNullSchema } from './wordsOrNull.ts'

export const orgChartRowSchema = z.object({
  id: rowIdSchema,
  label: z.string(),
  detail: wordsOrNullSchema,
  /** The box above; null at the top, and read so where it is gone, runs in a ring or is too deep. */
  parentId: rowIdSchema.nullable(),
})
export type OrgChartRow = z.infer<typeof orgChartRowSchema>

export const orgChartSchema = z.object({
  type: z.literal('orgChart'),
  id: blockIdSchema,
  caption: z.string(),
  rows: z.array(orgChartRowSchema),
})
export type OrgChart = z.infer<typeof orgChartSchema>
