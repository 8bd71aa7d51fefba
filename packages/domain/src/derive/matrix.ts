/** The matrix of overarching goals × areas (målmatris). */
import type { Goal } from '../blocks/goal.ts'
import type { StrategicArea } from '../plan/area.ts'
import type { OverarchingGoal } from '../plan/overarchingGoal.ts'
import type { Section } from '../plan/section.ts'
import { goalAreas, type AreaSection } from './areas.ts'
import { placedBlocks, type Holder, type Placed } from './placedBlocks.ts'

export interface MatrixCell<S extends Holder = Section> {
  readonly area: StrategicArea
  /** Goals of the year that serve the overarching goal in this area. */
  readonly goals: readonly Placed<Goal, S>[]
  /** The area as a whole is said to serve the overarching goal, whether or not a goal of the year does. */
  readonly declared: boolean
}

export interface MatrixRow<S extends Holder = Section> {
  readonly overarchingGoal: OverarchingGoal
  /** One per area of the plan, in its order. */
  readonly cells: readonly MatrixCell<S>[]
}

export function matrix<S extends Holder & AreaSection>(plan: {
  readonly sections: readonly S[]
  readonly overarchingGoals: readonly OverarchingGoal[]
  readonly areas: readonly StrategicArea[]
}): MatrixRow<S>[] {
  const goals = placedBlocks(plan.sections, 'goal').map((placed) => ({
    placed,
    areas: goalAreas(placed.block, plan.sections, placed.section.id),
  }))
  return plan.overarchingGoals.map((overarchingGoal) => {
    const serving = goals.filter(({ placed }) => placed.block.overarchingGoalIds.includes(overarchingGoal.id))
    const cells = plan.areas.map((area) => ({
      area,
      goals: serving.filter(({ areas }) => areas.has(area.id)).map(({ placed }) => placed),
      declared: area.overarchingGoalIds.includes(overarchingGoal.id),
    }))
    return { overarchingGoal, cells }
  })
}
