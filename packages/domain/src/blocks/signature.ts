/** Who signs a preface: names with their titles, and where. */
import { z } from 'zod'
import { blockIdSchema, rowIdSchema } from '../ids.ts'
import { wordsOrNullSchema } from './wordsOrNull.ts'

export const signatureRowSchema = z.object({ id: rowIdSchema, name: z.string(), title: wordsOrNullSchema })

export const signatureSchema = z.object({
  type: z.literal('signature'),
  id: blockIdSchema,
  /** Place and date, as written. */
  place: wordsOrNullSchema,
  rows: z.array(signatureRowSchema),
})
export type Signature = z.infer<typeof signatureSchema>
