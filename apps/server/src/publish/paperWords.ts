import { translate, type Locale } from '@samplan/i18n'
import type { PaperWords } from '@samplan/publish'
import { contentWords } from './contentWords.ts'

export function paperWords(locale: Locale): PaperWords {
  const label = (key: keyof PaperWords['labels']) => ({
    one: translate(locale, `common:label.${key}.one`),
    other: translate(locale, `common:label.${key}.other`),
  })
  return {
    contents: translate(locale, 'plan:contents'),
    labels: {
      overarchingGoal: label('overarchingGoal'),
      area: label('area'),
      goal: label('goal'),
      activity: label('activity'),
      commitment: label('commitment'),
      indicator: label('indicator'),
      project: label('project'),
    },
    owner: translate(locale, 'plan:column.owner'),
    when: translate(locale, 'plan:column.when'),
    duringYear: translate(locale, 'plan:during.year'),
    baseline: translate(locale, 'plan:column.baseline'),
    target: translate(locale, 'plan:column.target'),
    outcome: translate(locale, 'plan:column.outcome'),
    unitSource: translate(locale, 'plan:column.unitSource'),
    unknown: translate(locale, 'publish:unknown'),
    table: translate(locale, 'plan:budget.table'),
    code: translate(locale, 'plan:budget.code'),
    line: translate(locale, 'plan:budget.line'),
    change: translate(locale, 'plan:budget.change'),
    percent: translate(locale, 'plan:budget.percent'),
    costs: translate(locale, 'plan:budget.costs'),
    revenue: translate(locale, 'plan:budget.revenue'),
    sum: translate(locale, 'plan:budget.sum'),
    result: translate(locale, 'plan:budget.result'),
    diaryNumber: (number) => translate(locale, 'publish:diaryNumber', { number }),
    answersFor: (owner) => translate(locale, 'publish:answersFor', { owner }),
    contributesTo: (goals) => translate(locale, 'plan:contributesTo', { goals }),
    dueBy: (time) => translate(locale, 'plan:dueBy', { time }),
    goalsAndAreas: (goals, areas) => translate(locale, 'publish:goalsAndAreas', { goals, areas }),
    scorecard: translate(locale, 'publish:scorecard'),
    matrixLegend: translate(locale, 'publish:matrixLegend'),
    place: translate(locale, 'publish:place'),
    noGoals: translate(locale, 'publish:noGoals'),
    withoutOverarchingGoal: (overarchingGoal, count) =>
      translate(locale, 'publish:withoutOverarchingGoal', { overarchingGoal, count }),
    whereMoneyGoes: (column) => translate(locale, 'publish:whereMoneyGoes', { column }),
    whereMoneyComesFrom: (column) => translate(locale, 'publish:whereMoneyComesFrom', { column }),
    otherLines: (count) => translate(locale, 'publish:otherLines', { count }),
    chart: (caption, bars) => translate(locale, 'publish:chart', { caption, bars }),
    aboutVersion: translate(locale, 'publish:aboutVersion'),
    hash: translate(locale, 'publish:hash'),
    howToCheck: translate(locale, 'publish:howToCheck'),
    memo: {
      kind: translate(locale, 'publish:memo.kind'),
      to: (body) => translate(locale, 'publish:memo.to', { body }),
      background: translate(locale, 'publish:memo.background'),
      proposal: translate(locale, 'publish:memo.proposal'),
      changes: translate(locale, 'publish:memo.changes'),
    },
    skipToText: translate(locale, 'publish:skipToText'),
    ...contentWords(locale),
  }
}
