/**
 * An indicator without the value it shall reach: it measures, and nobody knows against what.
 *
 * Source: DOMAIN's table; measurable goals are few in all five documents.
 */
import { blocksOf } from '../../derive/placedBlocks.ts'
import { excerpt, isBlank } from '../excerpt.ts'
import { sectionRule } from '../rule.ts'

export const noTarget = sectionRule({
  code: 'indicator.no-target',
  severity: 'warn',
  completeness: true,
  inSection: (section) =>
    blocksOf(section, 'indicator')
      .filter(({ target }) => isBlank(target))
      .map(({ id, name }) => ({ blockId: id, path: 'target', params: { text: excerpt(name) } })),
})
