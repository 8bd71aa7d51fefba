import type { Translated } from '../message.ts'
import type { goals as source } from '../sv/goals.ts'

export const goals: Translated<typeof source> = {
  title: 'Goals',
  views: 'Views',
  'view.styrkort': 'Scorecard',
  'view.matris': 'Matrix',
  'view.trad': 'Goal chain',
  'hint.styrkort': 'Each overarching goal with the goals of the year. Choose a goal to get to its place.',
  'hint.matris': 'How many goals contribute in each area. Choose a cell to see them and to link more.',
  'hint.trad': 'From overarching goal to goal, activity and budget line; last, what does not hang together.',
  'setUp.goals': 'The plan has no overarching goals yet.',
  'setUp.areas': 'The plan has no areas yet.',
  'setUp.do': 'Add them in Settings',

  cell: '{{goal}}, {{area}}',
  'cell.open_one': '{{goal}}, {{area}}: {{count}} goal',
  'cell.open_other': '{{goal}}, {{area}}: {{count}} goals',
  'cell.declared': 'The area as a whole is set to serve the overarching goal.',
  'cell.in': 'Contributes here',
  'cell.in.none': 'No goal contributes here yet.',
  'cell.others': 'Other goals ({{count}})',
  'cell.mine': 'Your own goals you link yourself. Others’ you can suggest.',
  'cell.untitled': 'A goal without text',
  'cell.suggest': 'Suggest',
  'cell.suggest.named': 'Suggest that “{{text}}” contributes here',
  'cell.suggested': 'Suggested',
  linked: 'Linked.',
  unlinked: 'The link is removed.',
  'suggestion.sent': 'The suggestion is left with whoever writes the section.',
}
