import type { Translated } from '../message.ts'
import type { publish as source } from '../sv/publish.ts'

export const publish: Translated<typeof source> = {
  workingMaterial: 'Working material',
  asOf: '{{day}} at {{time}}',
  diaryNumber: 'Ref. {{number}}',
  answersFor: 'Responsible: {{owner}}',
  unknown: '–',

  menu: 'More about the plan',
  'menu.title': 'Working material',
  'menu.pdf': 'Download as PDF',
  'menu.print': 'Show for printing',
}
