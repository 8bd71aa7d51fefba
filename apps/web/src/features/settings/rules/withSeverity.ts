import { ownSeverity, type ChosenSeverity, type JudgedRule, type PlanSettings } from '@samplan/domain'

/** The plan's choices with one more; what is the rule's own anyway is no choice, and follows the rule from then on. */
export function withSeverity(
  { completeness, severities }: Pick<PlanSettings, 'completeness' | 'severities'>,
  rule: JudgedRule,
  chosen: ChosenSeverity | 'own',
): PlanSettings['severities'] {
  const { [rule.code]: _before, ...others } = severities
  return chosen === 'own' || chosen === ownSeverity(rule, { completeness })
    ? others
    : { ...others, [rule.code]: chosen }
}
