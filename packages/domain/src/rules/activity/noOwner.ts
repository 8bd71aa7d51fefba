/** An activity that nobody answers for: neither named on it nor by its section, whose owners it inherits. */
import { blocksOf } from '../../derive/placedBlocks.ts'
import { excerpt, isBlank } from '../excerpt.ts'
import { sectionRule } from '../rule.ts'

export const activityNoOwner = sectionRule({
  code: 'activity.no-owner',
  severity: 'warn',
  completeness: true,
  inSection: (section, { placeOf }) =>
    placeOf(section.id).answeredFor
      ? []
      : blocksOf(section, 'activity')
          .filter(({ ownerIds, ownerText }) => ownerIds.length === 0 && isBlank(ownerText))
          .map(({ id, text }) => ({ blockId: id, path: 'ownerIds', params: { text: excerpt(text) } })),
})
