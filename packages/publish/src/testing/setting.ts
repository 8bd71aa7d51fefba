/** Words and a standing for tests. */
import type { PaperSetting } from '../paper/setting.ts'

export const setting: PaperSetting = {
  language: 'sv',
  standing: { label: 'Arbetsmaterial', detail: '26 november 2026 kl. 07.44', at: 1_795_675_440 },
  nameOf: (userId) => `Namn på ${userId}`,
  words: {
    contents: 'Innehåll',
    labels: {
      goal: { one: 'mål', other: 'mål' },
      activity: { one: 'aktivitet', other: 'aktiviteter' },
      commitment: { one: 'åtagande', other: 'åtaganden' },
      indicator: { one: 'indikator', other: 'indikatorer' },
    },
    owner: 'Ansvarig',
    when: 'När',
    duringYear: 'under året',
    baseline: 'Utgångsvärde',
    target: 'Målvärde',
    outcome: 'Utfall',
    unitSource: 'Enhet, källa',
    unknown: '–',
    table: 'Budget',
    code: 'Kod',
    line: 'Rad',
    change: 'Ändring kr',
    percent: '%',
    costs: 'Kostnader',
    revenue: 'Intäkter',
    sum: 'Summa',
    result: 'Resultat',
    diaryNumber: (number) => `Dnr ${number}`,
    answersFor: (owner) => `Ansvarig: ${owner}`,
    contributesTo: (goals) => `Bidrar till ${goals.join(', ')}`,
    dueBy: (time) => `klart ${time}`,
  },
}
