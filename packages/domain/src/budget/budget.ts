/** A budget table: groups of lines on two sides, one amount per line and column, stated totals and result. */
import { z } from 'zod'
import { blockIdSchema, columnIdSchema, groupIdSchema, lineIdSchema, userIdSchema } from '../ids.ts'
import { amountSchema, kronorSchema } from './amount.ts'
import { footnoteSchema } from './footnote.ts'

/** Two people wrote one cell without knowing of each other; both values stand here until someone chooses. */
export const cellConflictSchema = z.object({
  columnId: columnIdSchema,
  values: z.array(z.object({ amount: amountSchema, by: userIdSchema })),
})
export type CellConflict = z.infer<typeof cellConflictSchema>

export const budgetLineSchema = z.object({
  id: lineIdSchema,
  /** Activity code (verksamhetskod): flat and free text; unique within its side, not across. */
  code: z.string().nullable(),
  label: z.string(),
  explanation: z.string().nullable(),
  /** One entry per column of the plan; a column without an entry is unknown. */
  amounts: z.record(columnIdSchema, amountSchema),
  conflicts: z.array(cellConflictSchema),
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

export const budgetSchema = z.object({
  type: z.literal('budget'),
  id: blockIdSchema,
  title: z.string(),
  groups: z.array(budgetGroupSchema),
  statedResult: statedRowSchema.nullable(),
  footnotes: z.array(footnoteSchema),
  takenRequests: z.array(takenRequestSchema),
})
export type Budget = z.infer<typeof budgetSchema>
