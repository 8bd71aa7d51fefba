/** "Beslutade planer": adopted plans, and what they say. */
export const adopted = {
  title: 'Beslutade planer',
  empty: 'Ingen plan är antagen än. Här står de planer som har antagits, och du kan söka i dem.',
  search: 'Sök i de beslutade planerna',
  searchDo: 'Sök',
  hits_one: '{{count}} träff på ”{{words}}”',
  hits_other: '{{count}} träffar på ”{{words}}”',
  noHits: 'Inga träffar på ”{{words}}”.',
  more_one: 'Och {{count}} träff till i planen.',
  more_other: 'Och {{count}} träffar till i planen.',
  decided: '{{body}} {{day}} § {{paragraph}}',
  open: 'Öppna planen',
  versions: 'Versioner och beslut',
  pdf: 'PDF',
  referenceOf: 'Kopiera hänvisning till {{what}}',
} as const
