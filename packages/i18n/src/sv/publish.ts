/** The plan as paper: what is printed beside its own words, and how one asks for it. */
export const publish = {
  workingMaterial: 'Arbetsmaterial',
  asOf: '{{day}} kl. {{time}}',
  diaryNumber: 'Dnr {{number}}',
  answersFor: 'Ansvarig: {{owner}}',
  unknown: '–',
  goalsAndAreas: '{{goals}} och {{areas}}',
  scorecard: 'Styrkort',
  matrixLegend:
    'Siffran är antalet mål för året som bidrar till det övergripande målet inom området. × betyder att området som helhet ska bidra till det.',
  place: 'Avsnitt',
  noGoals: 'Inget mål för året',
  withoutOverarchingGoal: 'Utan {{overarchingGoal}} ({{count}})',
  whereMoneyGoes: 'Kostnadernas fördelning, {{column}}',
  whereMoneyComesFrom: 'Intäkternas fördelning, {{column}}',
  otherLines: 'Övriga {{count}} rader',
  chart: 'Stapeldiagram. {{caption}}. {{bars}}.',
  aboutVersion: 'Om versionen',
  hash: 'Kontrollsumma (SHA-256)',
  howToCheck:
    'Kontrollsumman gäller versionens data, filen plan.json, som den här handlingen är framställd ur. Den som har filen kan räkna ut summan själv, till exempel med kommandot sha256sum plan.json. Blir den en annan än ovan är texten inte densamma.',
  'memo.kind': 'PM',
  'memo.to': 'Till {{body}}',
  'memo.background': 'Bakgrund',
  'memo.proposal': 'Förslag till beslut',
  'memo.changes': 'Vad som är nytt mot förra året',
  skipToText: 'Till texten',

  menu: 'Mer om planen',
  'menu.title': 'Arbetsmaterial',
  'menu.pdf': 'Hämta som PDF',
  'menu.print': 'Visa för utskrift',
} as const
