/**
 * An activity that does not say when: at the interim report nobody can tell whether it is late.
 *
 * Source: follow-up per 06-30 and in the annual report; none of the 90 activities of Norrbotten 2011 has a time.
 */
import { blocksOf } from '../../derive/placedBlocks.ts'
import { excerpt, isBlank } from '../excerpt.ts'
import { sectionRule } from '../rule.ts'

export const noTime = sectionRule({
  code: 'activity.no-time',
  severity: 'warn',
  completeness: true,
  inSection: (section) =>
    blocksOf(section, 'activity')
      .filter(({ time }) => isBlank(time))
      .map(({ id, text }) => ({ blockId: id, path: 'time', params: { text: excerpt(text) } })),
})
