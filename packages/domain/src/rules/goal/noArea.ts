/**
 * A goal that belongs to no strategic area, neither by itself nor by its section: it stands nowhere in the matrix.
 *
 * Source: the matrix of Norrbotten 2016 (figure 1), overarching goals × areas.
 */
import { blocksOf } from '../../derive/placedBlocks.ts'
import { excerpt } from '../excerpt.ts'
import { sectionRule } from '../rule.ts'

export const noArea = sectionRule({
  code: 'goal.no-area',
  severity: 'warn',
  completeness: true,
  inSection: (section, { placeOf }) =>
    placeOf(section.id).areas.length > 0
      ? []
      : blocksOf(section, 'goal')
          .filter(({ areaIds }) => areaIds.length === 0)
          .map(({ id, text }) => ({ blockId: id, path: 'areaIds', params: { text: excerpt(text) } })),
})
