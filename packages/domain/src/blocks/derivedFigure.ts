/** A place in the text for something that the plan knows anyway: it is drawn from the plan, never typed. */
import { z } from 'zod'
import { blockIdSchema } from '../ids.ts'

export const derivedViewSchema = z.enum([
  'overarching-goals',
  'areas',
  /** Overarching goals × areas. */
  'matrix',
  /** Overarching goal → goals of the year. */
  'scorecard',
  /** "Röd tråd": goal → activity → budget line. */
  'goal-chain',
  /** Where the money goes, and where it comes from: a chart with its table. */
  'costs',
  'revenue',
])
export type DerivedView = z.infer<typeof derivedViewSchema>

export const derivedFigureSchema = z.object({
  type: z.literal('derivedFigure'),
  id: blockIdSchema,
  view: derivedViewSchema,
  caption: z.string(),
})
export type DerivedFigure = z.infer<typeof derivedFigureSchema>
