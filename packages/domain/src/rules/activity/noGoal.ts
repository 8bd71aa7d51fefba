/** An activity that serves no goal. */
import { blocksOf } from '../../derive/placedBlocks.ts'
import { excerpt } from '../excerpt.ts'
import { sectionRule } from '../rule.ts'

export const noGoal = sectionRule({
  code: 'activity.no-goal',
  severity: 'warn',
  completeness: true,
  inSection: (section) =>
    blocksOf(section, 'activity')
      .filter(({ goalIds }) => goalIds.length === 0)
      .map(({ id, text }) => ({ blockId: id, path: 'goalIds', params: { text: excerpt(text) } })),
})
