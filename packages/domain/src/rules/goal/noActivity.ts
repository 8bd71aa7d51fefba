/** A goal that no activity serves, wherever in the plan the activity stands. */
import { placedBlocks } from '../../derive/placedBlocks.ts'
import { excerpt } from '../excerpt.ts'
import { planRule } from '../rule.ts'

export const noActivity = planRule({
  code: 'goal.no-activity',
  severity: 'warn',
  completeness: true,
  inPlan: ({ plan }) => {
    const served = new Set(placedBlocks(plan.sections, 'activity').flatMap(({ block }) => block.goalIds))
    return placedBlocks(plan.sections, 'goal')
      .filter(({ block }) => !served.has(block.id))
      .map(({ block, section }) => ({
        sectionId: section.id,
        blockId: block.id,
        params: { text: excerpt(block.text) },
      }))
  },
})
