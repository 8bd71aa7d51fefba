/** Words and a standing for tests, and a plan as paper with them. */
import { DEFAULT_THEME, frozenPlanOf, type Plan } from '@samplan/domain'
import { makePaper } from '../paper/makePaper.ts'
import type { Paper } from '../paper/paper.ts'
import type { PaperSetting } from '../paper/setting.ts'
import { contentWords } from './contentWords.ts'

export const setting: PaperSetting = {
  language: 'sv',
  standing: {
    label: 'Arbetsmaterial',
    detail: '26 november 2026 kl. 07.44',
    at: 1_795_675_440,
    hash: null,
    draft: true,
  },
  theme: DEFAULT_THEME,
  words: {
    contents: 'Innehåll',
    labels: {
      overarchingGoal: { one: 'övergripande mål', other: 'övergripande mål' },
      area: { one: 'område', other: 'områden' },
      goal: { one: 'mål', other: 'mål' },
      activity: { one: 'aktivitet', other: 'aktiviteter' },
      commitment: { one: 'åtagande', other: 'åtaganden' },
      indicator: { one: 'indikator', other: 'indikatorer' },
      project: { one: 'projekt', other: 'projekt' },
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
    goalsAndAreas: (goals, areas) => `${goals} och ${areas}`,
    scorecard: 'Styrkort',
    matrixLegend: 'Talet säger hur många. Krysset säger att.',
    place: 'Avsnitt',
    noGoals: 'Inget mål för året',
    withoutOverarchingGoal: (goal, count) => `Utan ${goal} (${count})`,
    whereMoneyGoes: (column) => `Vart pengarna går, ${column}`,
    whereMoneyComesFrom: (column) => `Varifrån pengarna kommer, ${column}`,
    otherLines: (count) => `Övriga ${count} rader`,
    chart: (caption, bars) => `${caption}: ${bars}`,
    aboutVersion: 'Om versionen',
    hash: 'Kontrollsumma',
    howToCheck: 'Så kontrolleras den',
    memo: {
      kind: 'PM',
      to: (body) => `Till ${body}`,
      background: 'Bakgrund',
      proposal: 'Förslag till beslut',
      changes: 'Nytt',
    },
    skipToText: 'Till texten',
    ...contentWords,
  },
}

/** Everybody has a name. */
export const paperOf = (plan: Plan, parts: Partial<PaperSetting> = {}): Paper =>
  makePaper(
    frozenPlanOf(plan, (userId) => `Namn på ${userId}`),
    { ...setting, ...parts },
  )
