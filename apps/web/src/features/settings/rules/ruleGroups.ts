/** The rules in the order in which the settings list them, by what they look at. */
import { ALL_RULES, type IssueCode, type JudgedRule } from '@samplan/domain'

export const ruleGroups = ['budget', 'chain', 'text', 'section', 'figure', 'comment'] as const
export type RuleGroup = (typeof ruleGroups)[number]

export const rulesIn = (group: RuleGroup): readonly JudgedRule[] =>
  ALL_RULES.filter(({ code }) => groupOf(code) === group)

function groupOf(code: IssueCode): RuleGroup {
  const [about] = code.split('.')
  return GROUPS.get(about ?? '') ?? 'text'
}

const GROUPS: ReadonlyMap<string, RuleGroup> = new Map([
  ['budget', 'budget'],
  ['footnote', 'budget'],
  ['goal', 'chain'],
  ['activity', 'chain'],
  ['indicator', 'chain'],
  ['section', 'section'],
  ['shares', 'figure'],
  ['image', 'figure'],
  ['comment', 'comment'],
])
