/** From one year to the next: plans made of plans and of templates. */
export const nextYear = {
  'empty.title': 'Verksamhetsplan och budget {{year}}',
  'empty.section.introduction': 'Inledning',
  'empty.section.overarching-goals': 'Övergripande mål',
  'empty.section.area': 'Verksamhetsområden',
  'empty.section.follow-up': 'Uppföljning',
  'empty.section.budget': 'Budget {{year}}',
  'empty.cost': 'Kostnader',
  'empty.revenue': 'Intäkter',
} as const
