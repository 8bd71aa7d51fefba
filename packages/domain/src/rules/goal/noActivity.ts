/**
 * A goal that no activity serves, wherever in the plan the activity stands: a wish that nobody works for.
 *
 * Source: DOMAIN's goal chain; no goal of the three documents is tied to an activity, so the rule belongs to completeness.
 */
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
