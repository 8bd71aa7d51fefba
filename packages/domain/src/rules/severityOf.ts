/**
 * How severely one plan takes a rule: as the plan has chosen, else as the rule itself says. What an organisation calls
 * wrong is its own affair; what nobody has decided or no figure can be read from is not.
 */
import type { ChosenSeverity, PlanSettings } from '../plan/settings.ts'
import type { IssueCode, Severity } from './issue.ts'

/**
 * Rules that always stop a freeze: an open question that somebody must answer, and a cell of which nobody can say what
 * it holds. A frozen plan with one of them would say two things at once.
 */
const ALWAYS_BLOCK: ReadonlySet<IssueCode> = new Set([
  'comment.undecided',
  'budget.amount-conflict',
  'budget.amount-unreadable',
])

export const isFixedSeverity = (code: IssueCode): boolean => ALWAYS_BLOCK.has(code)

export interface JudgedRule {
  readonly code: IssueCode
  readonly severity: Severity
  readonly completeness?: true
}

/** Where a plan has chosen nothing. Completeness rules are off until the plan asks for them, all at once or one by one. */
export const ownSeverity = (
  { severity, completeness }: JudgedRule,
  settings: Pick<PlanSettings, 'completeness'>,
): ChosenSeverity => (completeness === true && !settings.completeness ? 'off' : severity)

/** A choice that would lower what is fixed is ignored, however it came into the plan. */
export const severityOf = (
  rule: JudgedRule,
  settings: Pick<PlanSettings, 'completeness' | 'severities'>,
): ChosenSeverity => {
  const chosen = isFixedSeverity(rule.code) ? undefined : settings.severities[rule.code]
  return chosen ?? ownSeverity(rule, settings)
}

/** The rules of a choice that may not be chosen so; empty for one that a plan may make. */
export const lowered = (severities: PlanSettings['severities']): IssueCode[] =>
  [...ALWAYS_BLOCK].filter((code) => (severities[code] ?? 'block') !== 'block')
