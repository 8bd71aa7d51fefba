/** A `*)` footnote of a budget cell: decisions that itemise money, taken from the line or from elsewhere. */
import { z } from 'zod'
import { columnIdSchema, footnoteIdSchema, lineIdSchema } from '../ids.ts'
import { kronorSchema } from './amount.ts'

export const footnoteItemSchema = z.object({ label: z.string(), kronor: kronorSchema.nullable() })

/** One decision. `fromLine`: the money is inside the line's amount; false: it comes from elsewhere (equity, say). */
export const footnotePartSchema = z.object({
  decidedBy: z.string().nullable(),
  decision: z.string().nullable(),
  /** Where the money comes from, in the plan's own words. */
  fundedFrom: z.string().nullable(),
  fromLine: z.boolean(),
  items: z.array(footnoteItemSchema),
  statedTotal: kronorSchema.nullable(),
})

export const footnoteSchema = z.object({
  id: footnoteIdSchema,
  mark: z.string(),
  /** The cell it hangs on; null when the source does not say which. */
  lineId: lineIdSchema.nullable(),
  columnId: columnIdSchema.nullable(),
  text: z.string(),
  parts: z.array(footnotePartSchema),
})
export type Footnote = z.infer<typeof footnoteSchema>
export type FootnotePart = z.infer<typeof footnotePartSchema>
