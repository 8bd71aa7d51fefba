/** A goal that serves no overarching goal. */
import { blocksOf } from '../../derive/placedBlocks.ts'
import { excerpt } from '../excerpt.ts'
import { sectionRule } from '../rule.ts'

export const noOverarchingGoal = sectionRule({
  code: 'goal.no-overarching-goal',
  severity: 'warn',
  completeness: true,
  inSection: (section) =>
    blocksOf(section, 'goal')
      .filter(({ overarchingGoalIds }) => overarchingGoalIds.length === 0)
      .map(({ id, text }) => ({
        blockId: id,
        path: 'overarchingGoalIds',
        params: { text: excerpt(text) },
      })),
})
