/** What an organisation decides about its plan: rules, labels, comments. */
import { z } from 'zod'
import { lineOfText } from '../text/lineOfText.ts'

export const balanceRuleSchema = z.enum(['equal', 'revenue-exceeds-costs', 'off'])
export type BalanceRule = z.infer<typeof balanceRuleSchema>

export const planSettingsSchema = z.object({
  balanceRule: balanceRuleSchema,
  /** Completeness rules (a goal without activity, …) are off until the plan asks for them. */
  completeness: z.boolean(),
  commentsWhileFrozen: z.boolean(),
})
export type PlanSettings = z.infer<typeof planSettingsSchema>

export const labelKeySchema = z.enum([
  'overarchingGoal',
  'area',
  'goal',
  'activity',
  'commitment',
  'indicator',
  'request',
])
export type LabelKey = z.infer<typeof labelKeySchema>

/** The organisation's own words, singular and plural ("nyckelaktivitet", "nyckelaktiviteter"). */
export const labelSchema = z.object({ one: lineOfText(60).min(1), other: lineOfText(60).min(1) })
export const labelsSchema = z.partialRecord(labelKeySchema, labelSchema)
export type Labels = z.infer<typeof labelsSchema>
