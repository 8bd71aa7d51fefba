/** Goals, activities, commitments and indicators; overarching goals and areas. */
import { z } from 'zod'
import { changeStatusSchema, fieldChangeSchema, moveSchema, wordPieceSchema } from './change.ts'

const statement = {
  id: z.string(),
  status: changeStatusSchema,
  move: moveSchema.nullable(),
  /** Its words; an indicator's name, an area's title. */
  pieces: z.array(wordPieceSchema),
  /** What else is said of it otherwise; everything that is said of it, where it came or went whole. */
  fields: z.array(fieldChangeSchema),
}

export const comparedStatementSchema = z.object({
  ...statement,
  type: z.enum(['goal', 'activity', 'commitment', 'indicator']),
})
export type ComparedStatement = z.infer<typeof comparedStatementSchema>
export type StatementType = ComparedStatement['type']

export const comparedEntrySchema = z.object(statement)
export type ComparedEntry = z.infer<typeof comparedEntrySchema>
