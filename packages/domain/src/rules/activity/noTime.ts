/** An activity that does not say when. */
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
