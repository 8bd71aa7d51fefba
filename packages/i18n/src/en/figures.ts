import type { Translated } from '../message.ts'
import type { figures as source } from '../sv/figures.ts'

export const figures: Translated<typeof source> = {
  'view.overarching-goals': 'Overarching goals',
  'view.areas': 'Areas',
  'view.matrix': 'Goal matrix',
  'view.scorecard': 'Scorecard',
  'view.goal-chain': 'Goal chain',
  'view.costs': 'Costs',
  'view.revenue': 'Revenue',

  empty: 'Something is shown here once the plan has it.',
  'cell.goals_one': '{{count}} goal',
  'cell.goals_other': '{{count}} goals',
  'cell.declared': 'the area contributes',
  'cell.none': 'none',
  noGoals: 'No goals yet',
  without: 'Without {{label}} ({{count}})',
  goalsOfYear: 'This year’s {{goals}}',
  alsoCalled: 'also {{names, list}}',
  serves: 'Contributes to {{goals, list}}',

  'chain.noWork': 'Nothing is done for it yet',
  'chain.looseWork': '{{activities}} without {{goal}} ({{count}})',
  'chain.looseLines': 'Costs that no {{activity}} uses ({{count}})',
  'chain.noFigure': 'no figure',

  'spending.line': 'Line',
  'spending.amount': 'Amount, {{unit}}',
  'spending.share': 'Share',
  'spending.sum': 'Sum',
  'spending.unknown_one': '{{count}} line has no figure',
  'spending.unknown_other': '{{count}} lines have no figure',
}
