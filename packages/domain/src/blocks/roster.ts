/** A roster (förteckning över ledamöter): people with role, party and municipality. */
import { z } from 'zod'
import { blockIdSchema, rowIdSchema } from '../ids.ts'
import { wordsOrNullSchema } from './wordsOrNull.ts'

export const rosterRowSchema = z.object({
  id: rowIdSchema,
  name: z.string(),
  role: wordsOrNullSchema,
  party: wordsOrNullSchema,
  municipality: wordsOrNullSchema,
})

export const rosterSchema = z.object({
  type: z.literal('roster'),
  id: blockIdSchema,
  title: z.string(),
  rows: z.array(rosterRowSchema),
})
export type Roster = z.infer<typeof rosterSchema>
