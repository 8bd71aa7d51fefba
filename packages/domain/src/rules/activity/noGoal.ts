/**
 * An activity that serves no goal: money and time that nobody can say the use of.
 *
 * Source: DOMAIN's goal chain ("röd tråd"); none of the 90 activities of Norrbotten 2011 names its goal, so the rule
 * belongs to completeness.
 */
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
