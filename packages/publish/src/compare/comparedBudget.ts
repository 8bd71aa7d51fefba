/** A budget laid over another: lines, columns and sums side by side, in kronor and as shares. */
import { amountSchema, budgetSideSchema } from '@samplan/domain'
import { z } from 'zod'
import { changeStatusSchema, fieldChangeSchema, moveSchema, wordPieceSchema } from './change.ts'

const pieces = z.array(wordPieceSchema)

const comparedColumnSchema = z.object({
  id: z.string(),
  /** Null where there is no such column on that side. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /**
   * `same`: two plans' figures for the same year. `year-on-year`: each plan's own year, of which the later one is no
   * correction of the earlier.
   */
  relation: z.enum(['same', 'year-on-year']),
})
export type ComparedColumn = z.infer<typeof comparedColumnSchema>

const comparedFigureSchema = z.object({
  /** Null where that side has no such line or column. */
  before: amountSchema.nullable(),
  after: amountSchema.nullable(),
  /** Null unless both are numbers. */
  kronor: z.int().nullable(),
  /** Share of the earlier amount (0.05 is 5 %); null from zero. */
  share: z.number().nullable(),
})
export type ComparedFigure = z.infer<typeof comparedFigureSchema>

const comparedLineSchema = z.object({
  id: z.string(),
  status: changeStatusSchema,
  move: moveSchema.nullable(),
  code: z.string().nullable(),
  label: pieces,
  explanation: pieces,
  /** Code, the side or group that it stood in, its nature, and the line that it is earmarked for. */
  fields: z.array(fieldChangeSchema),
  /** One for each column of the comparison. */
  figures: z.array(comparedFigureSchema),
  /**
   * Of a line that is new or gone: what it is part of, and the lines on the other side. One that is split is gone, and
   * those that it became are new; lines that are merged are gone, and the one that they became is new.
   */
  course: z
    .object({
      kind: z.enum(['split', 'merged']),
      lines: z.array(z.object({ id: z.string(), code: z.string().nullable(), label: z.string() })),
    })
    .nullable(),
})
export type ComparedLine = z.infer<typeof comparedLineSchema>

const comparedGroupSchema = z.object({
  id: z.string(),
  status: changeStatusSchema,
  move: moveSchema.nullable(),
  side: budgetSideSchema,
  title: pieces,
  fields: z.array(fieldChangeSchema),
  lines: z.array(comparedLineSchema),
  /** Sums of the lines, whatever the plan states. */
  totals: z.array(comparedFigureSchema),
})
export type ComparedGroup = z.infer<typeof comparedGroupSchema>

const comparedFootnoteSchema = z.object({
  id: z.string(),
  status: changeStatusSchema,
  mark: z.string(),
  /** Its text, then who decided what and how the money is itemised, a line each. */
  pieces,
  fields: z.array(fieldChangeSchema),
})

export const comparedBudgetSchema = z.object({
  type: z.literal('budget'),
  id: z.string(),
  status: changeStatusSchema,
  move: moveSchema.nullable(),
  title: pieces,
  fields: z.array(fieldChangeSchema),
  /** The plan's own year first. */
  columns: z.array(comparedColumnSchema),
  groups: z.array(comparedGroupSchema),
  costs: z.array(comparedFigureSchema),
  revenue: z.array(comparedFigureSchema),
  /** Revenue − costs. */
  result: z.array(comparedFigureSchema),
  footnotes: z.array(comparedFootnoteSchema),
})
export type ComparedBudget = z.infer<typeof comparedBudgetSchema>
