/**
 * An indicator without the value it starts from: what it reaches cannot be judged then.
 *
 * Source: targets stand without baselines in the documents (one measurable goal in Norrbotten 2011).
 */
import { blocksOf } from '../../derive/placedBlocks.ts'
import { excerpt, isBlank } from '../excerpt.ts'
import { sectionRule } from '../rule.ts'

export const noBaseline = sectionRule({
  code: 'indicator.no-baseline',
  severity: 'warn',
  completeness: true,
  inSection: (section) =>
    blocksOf(section, 'indicator')
      .filter(({ baseline }) => isBlank(baseline))
      .map(({ id, name }) => ({ blockId: id, path: 'baseline', params: { text: excerpt(name) } })),
})
