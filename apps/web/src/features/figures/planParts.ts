/** What a figure needs of the plan and nothing more, so that it is drawn anew only when something of that has changed. */
import {
  budgetSideLines,
  goalChain,
  matrix,
  scorecard,
  type BlockType,
  type BudgetSide,
  type BudgetSideLines,
  type GoalChain,
  type MatrixRow,
  type Plan,
  type Scorecard,
  type Section,
} from '@samplan/domain'
import type { FigureSection } from './figureProps.ts'

type PartialSection = Pick<Section, 'id' | 'parentId' | 'areaIds' | 'blocks'>
type Part = Pick<Plan, 'facts' | 'overarchingGoals' | 'areas' | 'budgetColumns'> & {
  readonly sections: readonly PartialSection[]
}

function partOf(plan: Plan, ...types: readonly BlockType[]): Part {
  const { facts, overarchingGoals, areas, budgetColumns } = plan
  const sections = plan.sections.map(({ id, parentId, areaIds, blocks }) => ({
    id,
    parentId,
    areaIds,
    blocks: blocks.filter(({ type }) => types.includes(type)),
  }))
  return { facts, overarchingGoals, areas, budgetColumns, sections }
}

export const matrixIn = (plan: Plan | null): readonly MatrixRow<FigureSection>[] =>
  plan ? matrix(partOf(plan, 'goal')) : []

export const scorecardIn = (plan: Plan | null): Scorecard<FigureSection> =>
  plan ? scorecard(partOf(plan, 'goal')) : { rows: [], without: [] }

export const goalChainIn = (plan: Plan | null): GoalChain<FigureSection> =>
  plan
    ? goalChain(partOf(plan, 'goal', 'activity', 'project', 'budget'))
    : { rows: [], looseGoals: [], looseWork: [], looseLines: [] }

const spendingIn =
  (side: BudgetSide) =>
  (plan: Plan | null): BudgetSideLines | null =>
    plan && budgetSideLines(plan, side)

export const costsIn = spendingIn('cost')
export const revenueIn = spendingIn('revenue')
