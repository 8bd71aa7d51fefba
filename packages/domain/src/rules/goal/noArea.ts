/** A goal that belongs to no strategic area, neither by itself nor by its section. */
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
