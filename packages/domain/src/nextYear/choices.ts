/** What the coordinator chooses before next year's plan is made from this year's ("Ny plan från …"). */
import { z } from 'zod'
import { kronorSchema } from '../budget/amount.ts'
import { blockIdSchema, groupIdSchema, lineIdSchema, sectionIdSchema } from '../ids.ts'
import { lineOfText } from '../text/lineOfText.ts'

/** A goal goes on as it is, goes on in other words, or is closed. */
export const goalChoiceSchema = z.object({
  blockId: blockIdSchema,
  fate: z.enum(['carried', 'closed']),
  /** Other words for it; null leaves them as they are. */
  text: z.string().max(4000).nullable(),
})
export type GoalChoice = z.infer<typeof goalChoiceSchema>

/**
 * One line of the new budget. Renamed: one line it comes from, another label. Merged: several lines it comes from.
 * Split: several new lines name the same old one, each with its part of last year's amount.
 */
export const lineChoiceSchema = z.object({
  /** The group of this year's budget in which the line goes on. */
  groupId: groupIdSchema,
  /** Each once: the amount of one that is named twice would count twice. */
  from: z
    .array(lineIdSchema)
    .max(50)
    .refine((ids) => new Set(ids).size === ids.length, 'A line is named twice'),
  code: lineOfText(60).nullable(),
  label: lineOfText(300),
  /** In kronor, the part of the old amount that this line stands for; null: all that its lines had. */
  comparisonKronor: kronorSchema.nullable(),
  /** Ends with this year: it stands beside its old amount, deliberately empty in the new column. */
  isEnded: z.boolean(),
})
export type LineChoice = z.infer<typeof lineChoiceSchema>

export const nextYearChoicesSchema = z.object({
  year: z.int().min(1900).max(2200),
  title: lineOfText(300).min(1),
  /** Whether the running text comes along, or is written anew beside last year's. */
  text: z.enum(['empty', 'carried']),
  /** Sections that do not come along; what stands below them does not either. */
  leftOut: z.array(sectionIdSchema).max(1000),
  /** A goal that is not named is carried as it is. */
  goals: z.array(goalChoiceSchema).max(5000),
  lines: z.array(lineChoiceSchema).max(5000),
})
export type NextYearChoices = z.infer<typeof nextYearChoicesSchema>
