import type { Translated } from '../message.ts'
import type { issues as source } from '../sv/issues.ts'

export const issues: Translated<typeof source> = {
  'budget.total-mismatch':
    '{{group}}, {{column}}: the lines make {{lines, kronor}} kr, the total says {{stated, kronor}}. Difference {{difference, size}} kr.',
  'budget.unbalanced.costs': '{{column}}: costs are {{difference, size}} kr higher than revenue.',
  'budget.unbalanced.revenue': '{{column}}: revenue is {{difference, size}} kr higher than costs.',
  'budget.unbalanced.neither': '{{column}}: revenue shall be higher than costs, and is equal.',
  'budget.result-mismatch':
    '{{column}}: revenue minus costs makes {{lines, kronor}} kr, the result says {{stated, kronor}}. Difference {{difference, size}} kr.',
  'budget.code-duplicate': 'The code {{code}} already stands on “{{other}}”.',
  'budget.line-empty': '“{{line}}” has no amounts.',
  'budget.amount-missing': '“{{line}}” has no amount for {{column}}.',
  'budget.amount-unreadable': '“{{typed}}” cannot be read as an amount. Write 12 000 for instance.',
  'budget.amount-conflict':
    '{{count}} people wrote different amounts on “{{line}}”, {{column}}. Choose which one holds.',
  'budget.request-differs':
    '“{{line}}”: {{asked, kronor}} kr asked for, {{amount, kronor}} in the budget. Difference {{difference, size}} kr.',
  'budget.unchanged-line': '“{{line}}” has the same amount as {{other}}: {{amount, kronor}} kr.',
  'budget.large-change': '“{{line}}” has changed by {{change, change}} kr since {{other}}.',
  'footnote.total-mismatch':
    'Footnote {{mark}}: the parts make {{items, kronor}} kr, the total says {{stated, kronor}}. Difference {{difference, size}} kr.',
  'footnote.exceeds-line':
    'Footnote {{mark}} shares out {{total, kronor}} kr, but “{{line}}” has only {{amount, kronor}}. Difference {{difference, size}} kr.',
  'reference.unresolved.goal': 'Is linked to a goal that is no longer there.',
  'reference.unresolved.overarchingGoal': 'Is linked to an overarching goal that is no longer there.',
  'reference.unresolved.area': 'Is linked to an area that is no longer there.',
  'reference.unresolved.line': 'Is linked to a budget line that is no longer there.',
  'reference.unresolved.column': 'Is linked to a budget column that is no longer there.',
  'reference.unresolved.member': 'Is linked to somebody who is no longer in the plan.',
  'reference.unresolved.section': 'A reference leads to a section that is no longer there.',
  'reference.unresolved.block': 'A reference leads to something that is no longer there.',
  'reference.unresolved.mention': 'The text mentions “{{words}}”, which is not in the plan.',
  'reference.unresolved.mention.lacks': 'The text says that {{words}} has {{lacks}}, but it has none.',
  'goal.no-overarching-goal': 'The goal “{{text}}” serves no overarching goal.',
  'goal.no-activity': 'The goal “{{text}}” has no activity.',
  'goal.no-area': 'The goal “{{text}}” belongs to no area.',
  'activity.no-goal': 'The activity “{{text}}” belongs to no goal.',
  'activity.no-owner': 'Nobody answers for the activity “{{text}}”.',
  'activity.no-time': 'The activity “{{text}}” has no time.',
  'indicator.no-baseline': 'The indicator “{{text}}” has no baseline.',
  'indicator.no-target': 'The indicator “{{text}}” has no target.',
  'text.repeated': '“{{text}}” also stands under {{section}}.',
  'name.inconsistent': 'The name “{{name}}” is spelt “{{other}}” elsewhere.',
  'overarching-goal.reworded': '“{{text}}” differs from the overarching goal “{{goal}}”.',
  'shares.not-100':
    'The shares make {{sum, points}} %, and should make 100. Difference {{difference, points}} percentage points.',
  'budget.pair-differs':
    '“{{line}}” and “{{other}}” belong together but differ, {{column}}. Difference {{difference, size}} kr.',
  'image.no-file': 'A picture should stand here, but none has been chosen.',
  'image.no-alternative-text':
    'The picture has no alternative text. Write what it shows, for those who do not see it.',
  'section.no-owner': 'Nobody answers for the section.',
  'section.empty': 'The section is empty.',
  'comment.undecided.suggestion': 'A suggested change awaits a decision.',
  'comment.undecided.question': 'A comment must be answered.',
}
