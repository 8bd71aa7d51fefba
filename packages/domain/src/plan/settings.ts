/** What an organisation decides about its plan: rules, labels, comments. */
import { z } from 'zod'
import type { MoneyUnit } from '../money/formatKronor.ts'
import { issueCodeSchema, severitySchema } from '../rules/issue.ts'
import { lineOfText } from '../text/lineOfText.ts'

export const balanceRuleSchema = z.enum(['equal', 'revenue-exceeds-costs', 'off'])
export type BalanceRule = z.infer<typeof balanceRuleSchema>

/** A severity, or not at all. */
export const chosenSeveritySchema = z.enum([...severitySchema.options, 'off'])
export type ChosenSeverity = z.infer<typeof chosenSeveritySchema>

export const moneyUnitSchema = z.enum(['kr', 'tkr', 'mnkr'] satisfies MoneyUnit[])

export const planSettingsSchema = z.object({
  balanceRule: balanceRuleSchema,
  /** Completeness rules (a goal without activity, …) are off until the plan asks for them. */
  completeness: z.boolean(),
  commentsWhileFrozen: z.boolean(),
  /** Where the plan judges a rule otherwise than the rule itself does; see `rules/severityOf.ts` for which may be. */
  severities: z.partialRecord(issueCodeSchema, chosenSeveritySchema).default({}),
  /** How amounts are shown where nobody has chosen otherwise; they are kept in whole kronor. */
  moneyUnit: moneyUnitSchema.default('kr'),
})
export type PlanSettings = z.infer<typeof planSettingsSchema>

/** What a command changes; what it does not name stays. A default would be taken for a change. */
export const changedSettingsSchema = planSettingsSchema
  .extend({
    severities: planSettingsSchema.shape.severities.unwrap(),
    moneyUnit: planSettingsSchema.shape.moneyUnit.unwrap(),
  })
  .partial()

/** Of a plan that nobody has set anything in. */
export const DEFAULT_SETTINGS: PlanSettings = {
  balanceRule: 'equal',
  completeness: false,
  commentsWhileFrozen: true,
  severities: {},
  moneyUnit: 'kr',
}

export const labelKeySchema = z.enum([
  'overarchingGoal',
  'area',
  'goal',
  'activity',
  'commitment',
  'indicator',
  'request',
  'project',
])
export type LabelKey = z.infer<typeof labelKeySchema>

/** The organisation's own words, singular and plural ("nyckelaktivitet", "nyckelaktiviteter"). */
export const labelSchema = z.object({ one: lineOfText(60).min(1), other: lineOfText(60).min(1) })
export const labelsSchema = z.partialRecord(labelKeySchema, labelSchema)
export type Labels = z.infer<typeof labelsSchema>
