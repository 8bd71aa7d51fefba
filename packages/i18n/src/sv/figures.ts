/** Figures that are drawn from the plan, in the text and on pages of their own. */
export const figures = {
  'view.overarching-goals': 'Övergripande mål',
  'view.areas': 'Områden',
  'view.matrix': 'Målmatris',
  'view.scorecard': 'Styrkort',
  'view.goal-chain': 'Röd tråd',
  'view.costs': 'Kostnader',
  'view.revenue': 'Intäkter',

  empty: 'Här visas något när det finns i planen.',
  'cell.goals_one': '{{count}} mål',
  'cell.goals_other': '{{count}} mål',
  'cell.declared': 'området bidrar',
  'cell.none': 'inget',
  noGoals: 'Inga mål än',
  without: 'Utan {{label}} ({{count}})',
  goalsOfYear: 'Årets {{goals}}',
  alsoCalled: 'även {{names, list}}',
  serves: 'Bidrar till {{goals, list}}',

  'chain.noWork': 'Inget görs för det än',
  'chain.looseWork': '{{activities}} utan {{goal}} ({{count}})',
  'chain.looseLines': 'Kostnader som ingen {{activity}} använder ({{count}})',
  'chain.noFigure': 'ingen siffra',

  'spending.line': 'Rad',
  'spending.amount': 'Belopp, {{unit}}',
  'spending.share': 'Andel',
  'spending.sum': 'Summa',
  'spending.unknown_one': '{{count}} rad saknar siffra',
  'spending.unknown_other': '{{count}} rader saknar siffra',
} as const
