/** A plan as one value: what validation, rendering, freezing, diffing and exporting work on. */
import { z } from 'zod'
import { planIdSchema } from '../ids.ts'
import { outlineSchema } from './outline.ts'
import { sectionSchema } from './section.ts'

export const planSchema = outlineSchema.omit({ sections: true }).extend({
  id: planIdSchema,
  /** In reading order (depth first); a parent always stands before its children. */
  sections: z.array(sectionSchema),
})
export type Plan = z.infer<typeof planSchema>
