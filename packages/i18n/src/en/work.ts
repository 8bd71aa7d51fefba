import type { Translated } from '../message.ts'
import type { work as source } from '../sv/work.ts'

export const work: Translated<typeof source> = {
  continue: 'Continue',
  begin: 'Begin',
  lastHere: 'You last wrote here {{when}}',
  away: 'You are offline. This is how things stood when you were last connected.',
  nothing: 'Nothing is waiting for you.',
  'own.title': 'My sections',
  mustMend_one: '{{count}} must be mended',
  mustMend_other: '{{count}} must be mended',
  'waiting.title': 'Waiting for me ({{count}})',
  'mend.title': 'To mend ({{count}})',
  'mend.more_one': 'And {{count}} more, shown in its place in the plan.',
  'mend.more_other': 'And {{count}} more, shown in their places in the plan.',
  'plans.title': 'Plans',
  'plans.empty': 'You are not in any plan yet. Whoever coordinates the plan will invite you.',
  'import.open': 'New plan from a file',
  'import.title': 'New plan from a file',
  'import.text': 'Choose a plan file (JSON). You become the plan’s coordinator and invite the others.',
  'import.file': 'Plan file',
  'import.do': 'Create the plan',
  'import.pending': 'Reading the file…',
  'import.whole': 'The plan is made. Everything in the file is in it.',
  'import.partly_one': 'The plan is made. One thing in the file has no place in a plan:',
  'import.partly_other': 'The plan is made. {{count}} things in the file have no place in a plan:',
  'import.show': 'Open the plan',
}
