/**
 * A goal that serves no overarching goal: the chain from what the assembly wants to what is done is broken.
 *
 * Source: the scorecard of Norrbotten 2016 (figure 2). Its printed rows tell the parents of 7 of 22 goals.
 */
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
