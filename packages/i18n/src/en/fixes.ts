import type { Translated } from '../message.ts'
import type { fixes as source } from '../sv/fixes.ts'

export const fixes: Translated<typeof source> = {
  'set-stated': 'Set the total to {{kronor, kronor}}',
  'empty-cell': 'Is to be empty',
  'set-footnote-total': 'Set the footnote’s total to {{kronor, kronor}}',
  'set-percent': 'Set “{{label}}” to {{percent, points}} %',
  'set-percent.unnamed': 'Set the last share to {{percent, points}} %',
  'link-goal': 'Link to “{{text}}”',
  serve: 'Let it serve “{{text}}”',
  'give-area': 'Put under {{text}}',
  'drop-links': 'Remove the link',
  refer: 'Refer to {{text}}',
  'replace-words': 'Write “{{to}}”',
  done: 'Fixed.',
  changed: 'The text has changed since then. Look at the place and fix it by hand.',
}
