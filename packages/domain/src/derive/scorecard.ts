/** The scorecard (styrkort): each overarching goal with the year's goals that serve it. */
import type { Goal } from '../blocks/goal.ts'
import type { OverarchingGoal } from '../plan/overarchingGoal.ts'
import type { Section } from '../plan/section.ts'
import { placedBlocks, type Holder, type Placed } from './placedBlocks.ts'

export interface Scorecard<S extends Holder = Section> {
  readonly rows: readonly {
    readonly overarchingGoal: OverarchingGoal
    readonly goals: readonly Placed<Goal, S>[]
  }[]
  /** "Utan övergripande mål": goals whose overarching goals are none, or no longer exist. */
  readonly without: readonly Placed<Goal, S>[]
}

export function scorecard<S extends Holder>(plan: {
  readonly sections: readonly S[]
  readonly overarchingGoals: readonly OverarchingGoal[]
}): Scorecard<S> {
  const goals = placedBlocks(plan.sections, 'goal')
  const rows = plan.overarchingGoals.map((overarchingGoal) => ({
    overarchingGoal,
    goals: goals.filter(({ block }) => block.overarchingGoalIds.includes(overarchingGoal.id)),
  }))
  const placed = new Set(rows.flatMap((row) => row.goals))
  return { rows, without: goals.filter((goal) => !placed.has(goal)) }
}
