/** The plan as paper: what is printed beside its own words, and how one asks for it. */
export const publish = {
  workingMaterial: 'Arbetsmaterial',
  asOf: '{{day}} kl. {{time}}',
  diaryNumber: 'Dnr {{number}}',
  answersFor: 'Ansvarig: {{owner}}',
  unknown: '–',

  menu: 'Mer om planen',
  'menu.title': 'Arbetsmaterial',
  'menu.pdf': 'Hämta som PDF',
  'menu.print': 'Visa för utskrift',
} as const
