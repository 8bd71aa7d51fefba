/** What is to be looked over in a section, as one line: "9 aktiviteter saknar tid". */
import type { Issue, IssueCode } from '@samplan/domain'
import { issueText, type Language } from '../../../language/index.ts'

const COUNTED = [
  'goal.no-overarching-goal',
  'goal.no-activity',
  'goal.no-area',
  'activity.no-goal',
  'activity.no-owner',
  'activity.no-time',
  'indicator.no-baseline',
  'indicator.no-target',
  'budget.amount-missing',
] as const satisfies readonly IssueCode[]
type CountedCode = (typeof COUNTED)[number]

/** Said with a number where there are several. */
export const isCounted = (code: IssueCode): code is CountedCode => COUNTED.some((counted) => counted === code)

/** One part per kind of issue, in the order in which the kinds first appear. */
export function issueSummary(issues: readonly Issue[], language: Language): readonly string[] {
  return [...Map.groupBy(issues, ({ code }) => code)].flatMap(([code, same]) =>
    isCounted(code)
      ? [language.t(`plan:summary.${code}`, { count: same.length })]
      : same.map((issue) => issueText(issue, language)),
  )
}
