import { scorecard, type FrozenSection, type Goal, type Placed } from '@samplan/domain'
import { anchorOf } from './anchorOf.ts'
import { overarchingGoalPlace } from './overarchingGoalPlace.ts'
import type { PaperContext } from './paperContext.ts'
import type { PaperScorecard } from './paper.ts'

/** Null where no goal serves an overarching goal: a scorecard of nothing but "Utan övergripande mål" repeats the plan. */
export function setScorecard(context: PaperContext): PaperScorecard | null {
  const { rows } = scorecard(context.plan)
  return rows.some(({ goals }) => goals.length > 0) ? drawScorecard(context) : null
}

/** As the plan has asked for it; null where it has no goals of either kind. */
export function setPlacedScorecard(context: PaperContext): PaperScorecard | null {
  const drawn = drawScorecard(context)
  return drawn.groups.length > 0 ? drawn : null
}

function drawScorecard(context: PaperContext): PaperScorecard {
  const { label, plan, word, words } = context
  const { rows, without } = scorecard(plan)
  const served = rows.map(({ overarchingGoal, goals }) => ({
    label: overarchingGoal.text,
    anchor: overarchingGoalPlace(overarchingGoal.id, context),
    none: goals.length === 0 ? words.noGoals : null,
    goals: goals.map(setGoal),
  }))
  const rest = {
    label: words.withoutOverarchingGoal(word('overarchingGoal', 'one'), without.length),
    anchor: null,
    none: null,
    goals: without.map(setGoal),
  }
  return {
    kind: 'scorecard',
    caption: words.scorecard,
    goalHead: label('goal', 'one'),
    placeHead: words.place,
    groups: without.length > 0 ? [...served, rest] : served,
  }
}

function setGoal({
  block,
  section,
}: Placed<Goal, FrozenSection>): PaperScorecard['groups'][number]['goals'][number] {
  const place = [section.number, section.title].filter((part) => part !== null).join(' ')
  return { text: block.text, place, target: anchorOf(section.id) }
}
