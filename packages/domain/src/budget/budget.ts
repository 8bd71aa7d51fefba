/** A budget table: groups of lines on two sides, one amount per line and column, stated totals and result. */
import { z } from 'zod'
import { blockIdSchema, columnIdSchema, groupIdSchema, lineIdSchema, userIdSchema } from '../ids.ts'
import { amountSchema, kronorSchema } from './amount.ts'
import { stampSchema } from '../review/stamp.ts'
import { footnoteSchema } from './footnote.ts'

/** Two people wrote one cell without knowing of each other; both values stand here until someone chooses. */
export const cellConflictSchema = z.object({
  columnId: columnIdSchema,
  values: z.array(z.object({ amount: amountSchema, by: userIdSchema })),
})
export type CellConflict = z.infer<typeof cellConflictSchema>

export const lineNatureSchema = z.enum(['ordinary', 'carriedIn'])
export type LineNature = z.infer<typeof lineNatureSchema>

export const budgetLineSchema = z.object({
  id: lineIdSchema,
  /** Activity code (verksamhetskod): flat and free text; unique within its side, not across. */
  code: z.string().nullable(),
  label: z.string(),
  explanation: z.string().nullable(),
  /** One entry per column of the plan; a column without an entry is unknown. */
  amounts: z.record(columnIdSchema, amountSchema),
  conflicts: z.array(cellConflictSchema),
  /** A surplus carried in from an earlier year (överskott) is no income of the year. */
  nature: lineNatureSchema.default('ordinary'),
  /** Earmarked: the line on the other side that it pays for, or that pays for it. */
  pairedLineId: lineIdSchema.nullable().default(null),
  /** The lines of last year's plan that it goes on from: several where lines were merged. */
  carriedFrom: z.array(lineIdSchema).default([]),
})
export type BudgetLine = z.infer<typeof budgetLineSchema>

/** A total or result as the plan states it; compared with what the lines give, never used instead of them. */
export const statedRowSchema = z.object({
  label: z.string(),
  amounts: z.record(columnIdSchema, kronorSchema),
})
export type StatedRow = z.infer<typeof statedRowSchema>

export const budgetSideSchema = z.enum(['cost', 'revenue'])
export type BudgetSide = z.infer<typeof budgetSideSchema>

export const budgetGroupSchema = z.object({
  id: groupIdSchema,
  side: budgetSideSchema,
  title: z.string(),
  lines: z.array(budgetLineSchema),
  statedTotal: statedRowSchema.nullable(),
})
export type BudgetGroup = z.infer<typeof budgetGroupSchema>

/** The economist took a request's amount over into the line. */
export const takenRequestSchema = z.object({
  requestId: blockIdSchema,
  lineId: lineIdSchema,
  kronor: kronorSchema,
})

/**
 * "Stäm av": the economist has found the table right as it stood. What changes later is listed until it is reconciled
 * again. Only the server writes it, so nobody can stamp in another's name.
 */
export const reconciliationSchema = stampSchema.extend({
  /** Every amount as it stood; a cell that is not here had none. */
  cells: z.array(z.object({ lineId: lineIdSchema, columnId: columnIdSchema, amount: amountSchema })),
  /** Cells written since, with the latest writer and time; a removed line has one for each of its cells. */
  changes: z.array(stampSchema.extend({ lineId: lineIdSchema, columnId: columnIdSchema })),
})
export type Reconciliation = z.infer<typeof reconciliationSchema>

export const budgetSchema = z.object({
  type: z.literal('budget'),
  id: blockIdSchema,
  title: z.string(),
  groups: z.array(budgetGroupSchema),
  statedResult: statedRowSchema.nullable(),
  footnotes: z.array(footnoteSchema),
  takenRequests: z.array(takenRequestSchema),
  /** Null until somebody has reconciled the table. */
  reconciliation: reconciliationSchema.nullable().default(null),
})
export type Budget = z.infer<typeof budgetSchema>
