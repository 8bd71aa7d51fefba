/**
 * The goal chain (målkedja, "röd tråd"): overarching goal → goal of the year → activity or project → budget line, with
 * what hangs loose at each step. An unbroken chain is what a board asks a plan for: each krona serves a goal.
 */
import type { Activity } from '../blocks/activity.ts'
import type { Goal } from '../blocks/goal.ts'
import type { Project } from '../blocks/project.ts'
import { kronorIn } from '../budget/cell.ts'
import type { Budget, BudgetLine, BudgetSide } from '../budget/budget.ts'
import type { BudgetColumn } from '../budget/column.ts'
import { currentColumn } from '../budget/yearColumns.ts'
import type { BlockId, LineId } from '../ids.ts'
import type { OverarchingGoal } from '../plan/overarchingGoal.ts'
import type { Section } from '../plan/section.ts'
import { placedBlocks, type Holder, type Placed } from './placedBlocks.ts'

export interface ChainLine<S extends Holder = Section> {
  readonly line: BudgetLine
  readonly side: BudgetSide
  readonly budget: Budget
  readonly section: S
  /** This year's amount; null where there is no figure. The whole line's, though several may share it. */
  readonly kronor: number | null
}

/** What is done for a goal, and the lines that pay for it. */
export interface ChainWork<S extends Holder = Section> extends Placed<Activity | Project, S> {
  readonly lines: readonly ChainLine<S>[]
}

export interface ChainGoal<S extends Holder = Section> extends Placed<Goal, S> {
  readonly work: readonly ChainWork<S>[]
}

export interface ChainOverarchingGoal<S extends Holder = Section> {
  readonly overarchingGoal: OverarchingGoal
  /** "1" for the first. */
  readonly ordinal: number
  readonly goals: readonly ChainGoal<S>[]
}

export interface GoalChain<S extends Holder = Section> {
  /** One per overarching goal of the plan, in its order; one that no goal serves has no goals. A goal may stand under several. */
  readonly rows: readonly ChainOverarchingGoal<S>[]
  /** Goals that serve no overarching goal of the plan, with what is done for them. */
  readonly looseGoals: readonly ChainGoal<S>[]
  /** Activities and projects that serve no goal of the plan. */
  readonly looseWork: readonly ChainWork<S>[]
  /** Lines on the cost side that no activity or project uses. */
  readonly looseLines: readonly ChainLine<S>[]
}

export interface ChainedPlan<S extends Holder> {
  readonly facts: { readonly year: number }
  readonly overarchingGoals: readonly OverarchingGoal[]
  readonly budgetColumns: readonly BudgetColumn[]
  readonly sections: readonly S[]
}

export function goalChain<S extends Holder>(plan: ChainedPlan<S>): GoalChain<S> {
  const lines = linesById(plan)
  const work = workIn(plan.sections, lines)
  const goals = goalsIn(plan.sections, work)
  const rows = plan.overarchingGoals.map((overarchingGoal, index) => ({
    overarchingGoal,
    ordinal: index + 1,
    goals: goals.filter(({ block }) => block.overarchingGoalIds.includes(overarchingGoal.id)),
  }))
  const served = new Set(rows.flatMap((row) => row.goals))
  const known = new Set(goals.map(({ block }) => block.id))
  const used = new Set(work.flatMap((one) => one.lines))
  return {
    rows,
    looseGoals: goals.filter((goal) => !served.has(goal)),
    looseWork: work.filter(({ block }) => !block.goalIds.some((id) => known.has(id))),
    looseLines: [...lines.values()].filter((line) => line.side === 'cost' && !used.has(line)),
  }
}

function linesById<S extends Holder>(plan: ChainedPlan<S>): ReadonlyMap<LineId, ChainLine<S>> {
  const column = currentColumn(plan.budgetColumns, plan.facts.year)
  const placed = placedBlocks(plan.sections, 'budget').flatMap(({ block: budget, section }) =>
    budget.groups.flatMap(({ side, lines }) =>
      lines.map((line) => ({
        line,
        side,
        budget,
        section,
        kronor: column === null ? null : kronorIn(line, column.id),
      })),
    ),
  )
  return new Map(placed.map((line) => [line.line.id, line]))
}

/** In reading order, whichever of the two it is. */
const workIn = <S extends Holder>(
  sections: readonly S[],
  lines: ReadonlyMap<LineId, ChainLine<S>>,
): ChainWork<S>[] =>
  sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.type === 'activity' || block.type === 'project'
        ? [{ block, section, lines: block.lineIds.flatMap((id) => lines.get(id) ?? []) }]
        : [],
    ),
  )

function goalsIn<S extends Holder>(
  sections: readonly S[],
  work: readonly ChainWork<S>[],
): readonly ChainGoal<S>[] {
  const byGoal = new Map<BlockId, ChainWork<S>[]>()
  for (const one of work) {
    for (const goalId of new Set(one.block.goalIds)) byGoal.set(goalId, [...(byGoal.get(goalId) ?? []), one])
  }
  return placedBlocks(sections, 'goal').map((placed) => ({
    ...placed,
    work: byGoal.get(placed.block.id) ?? [],
  }))
}
