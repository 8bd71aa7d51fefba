import type { Translated } from '../message.ts'
import type { removal as source } from '../sv/removal.ts'

export const removal: Translated<typeof source> = {
  title: 'Remove what others are linked to?',
  linked_one: 'One thing in the plan is linked to this:',
  linked_other: '{{count}} things in the plan are linked to this:',
  more_one: 'and one more',
  more_other: 'and {{count}} more',
  afterwards: 'The links lead nowhere once it is gone. You can undo right afterwards.',
  do: 'Remove anyway',
  'from.area': 'Area',
  'from.section': 'Section',
  'from.text': 'Text',
}
