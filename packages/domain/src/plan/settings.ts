/** What an organisation decides about its plan: rules, labels, comments. */
import { z } from 'zod'

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
export const labelSchema = z.object({ one: z.string().min(1).max(60), other: z.string().min(1).max(60) })
export const labelsSchema = z.partialRecord(labelKeySchema, labelSchema)
export type Labels = z.infer<typeof labelsSchema>
