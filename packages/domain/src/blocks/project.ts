/** A project: what it is to reach, whether it goes on, who pays for it. */
import { z } from 'zod'
import { kronorSchema } from '../budget/amount.ts'
import { blockIdSchema, lineIdSchema, rowIdSchema } from '../ids.ts'
import { wordsOrNullSchema } from './wordsOrNull.ts'

export const projectStatusSchema = z.enum([
  'planned',
  'applied',
  'granted',
  'starting',
  'ongoing',
  'extended',
  'completed',
])
export type ProjectStatus = z.infer<typeof projectStatusSchema>

/** One financier (finansiär), with what it pays where the plan says so. */
export const financierRowSchema = z.object({
  id: rowIdSchema,
  name: z.string(),
  kronor: kronorSchema.nullable(),
})

export const projectSchema = z.object({
  type: z.literal('project'),
  id: blockIdSchema,
  name: z.string(),
  /** What it is for (syfte). */
  aim: z.string(),
  /** What it is expected to give (förväntade resultat). */
  results: z.string(),
  status: projectStatusSchema.nullable(),
  /** "2010–2012", "till och med juni", in the plan's own words. */
  period: wordsOrNullSchema,
  /** Who runs it (projektägare). */
  owner: wordsOrNullSchema,
  partners: wordsOrNullSchema,
  /** The programme or fund that it belongs to. */
  programme: wordsOrNullSchema,
  /** The whole project's money, which need not be the financiers' sum. */
  kronor: kronorSchema.nullable(),
  goalIds: z.array(blockIdSchema),
  /** Budget lines that pay for it. */
  lineIds: z.array(lineIdSchema),
  rows: z.array(financierRowSchema),
})
export type Project = z.infer<typeof projectSchema>
