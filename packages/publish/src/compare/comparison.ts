/** What differs between two plans, or two versions of one, as a value that a page can lay out in place. Plain JSON. */
import { z } from 'zod'
import { changeStatusSchema, fieldChangeSchema, moveSchema, placeSchema, wordPieceSchema } from './change.ts'
import { comparedBudgetSchema } from './comparedBudget.ts'
import { comparedDerivedFigureSchema, comparedImageSchema } from './comparedFigure.ts'
import { comparedProseSchema } from './comparedProse.ts'
import { comparedRowsSchema } from './comparedRows.ts'
import { comparedEntrySchema, comparedStatementSchema } from './comparedStatement.ts'

const comparedBlockSchema = z.union([
  comparedProseSchema,
  comparedStatementSchema,
  comparedBudgetSchema,
  comparedRowsSchema,
  comparedImageSchema,
  comparedDerivedFigureSchema,
])
export type ComparedBlock = z.infer<typeof comparedBlockSchema>

const comparedSectionSchema = z.object({
  /** As it is now; as it was, where it is gone. */
  sectionId: z.string(),
  /** `same`: nothing but perhaps its number differs. */
  status: changeStatusSchema.exclude(['left']),
  /** From 1. */
  depth: z.int(),
  before: placeSchema.nullable(),
  after: placeSchema.nullable(),
  /** Empty for text that stands without a heading. */
  title: z.array(wordPieceSchema),
  renamed: z.boolean(),
  renumbered: z.boolean(),
  move: moveSchema.nullable(),
  fields: z.array(fieldChangeSchema),
  /** Everything of both, in reading order. Empty where they say the same. */
  blocks: z.array(comparedBlockSchema),
  /** How many goals, activities and so on it has, where its blocks are not listed; as `summariseComparison` counts them. */
  unlisted: z.object({
    goal: z.int(),
    activity: z.int(),
    commitment: z.int(),
    indicator: z.int(),
    line: z.int(),
    project: z.int(),
    /** Rows of a project's financiers, a roster, a chart and so on. */
    row: z.int(),
    image: z.int(),
    callout: z.int(),
    note: z.int(),
    figure: z.int(),
    list: z.int(),
  }),
})
export type ComparedSection = z.infer<typeof comparedSectionSchema>

const comparedPlanSchema = z.object({ planId: z.string(), title: z.string(), year: z.int() })

export const planComparisonSchema = z.object({
  before: comparedPlanSchema,
  after: comparedPlanSchema,
  /** Both say the same, whatever their ids are. */
  isSame: z.boolean(),
  /** They differ in nothing that is listed, and yet not in nothing: the order of a list that has none, say. */
  isUnlisted: z.boolean(),
  facts: z.array(fieldChangeSchema),
  overarchingGoals: z.array(comparedEntrySchema),
  areas: z.array(comparedEntrySchema),
  /** Of budgets: those that came, went or are called otherwise. */
  columns: z.array(fieldChangeSchema),
  /** In the order of the later plan; what is gone where it stood. */
  sections: z.array(comparedSectionSchema),
})
export type PlanComparison = z.infer<typeof planComparisonSchema>
