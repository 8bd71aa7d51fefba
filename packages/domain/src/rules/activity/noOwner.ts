/**
 * An activity that nobody answers for: neither named on it nor by its section, whose owners it inherits. What is
 * everybody's is done by nobody.
 *
 * Source: no activity in the five documents has an owner; 88 of Norrbotten 2011's stand in sections without one.
 */
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
