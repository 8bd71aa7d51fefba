import type { Translated } from '../message.ts'
import type { publish as source } from '../sv/publish.ts'

export const publish: Translated<typeof source> = {
  workingMaterial: 'Working material',
  asOf: '{{day}} at {{time}}',
  diaryNumber: 'Ref. {{number}}',
  answersFor: 'Responsible: {{owner}}',
  unknown: '–',
  goalsAndAreas: '{{goals}} and {{areas}}',
  scorecard: 'Scorecard',
  matrixLegend:
    'The figure is the number of goals for the year that serve the overarching goal in the area. × means that the area as a whole shall serve it.',
  place: 'Section',
  noGoals: 'No goal for the year',
  withoutOverarchingGoal: 'Without {{overarchingGoal}} ({{count}})',
  whereMoneyGoes: 'Where the money goes, {{column}}',
  whereMoneyComesFrom: 'Where the money comes from, {{column}}',
  otherLines: '{{count}} other lines',
  chart: 'Bar chart. {{caption}}. {{bars}}.',
  aboutVersion: 'About this version',
  hash: 'Checksum (SHA-256)',
  howToCheck:
    'The checksum is that of the version’s data, the file plan.json, which this document is made from. Whoever has the file can work it out, for instance with the command sha256sum plan.json. If it differs from the one above, the text is not the same.',
  'memo.kind': 'Memo',
  'memo.to': 'To {{body}}',
  'memo.background': 'Background',
  'memo.proposal': 'Proposed decision',
  'memo.changes': 'What is new since last year',
  skipToText: 'Skip to the text',

  menu: 'More about the plan',
  'menu.title': 'Working material',
  'menu.pdf': 'Download as PDF',
  'menu.print': 'Show for printing',
}
