import type { BudgetSide, DerivedView as View } from '@samplan/domain'
import { useFromPlan, usePlanOutline } from '../../sync/index.ts'
import { Areas } from './Areas.tsx'
import { EmptyFigure } from './EmptyFigure.tsx'
import { GoalChain } from './GoalChain.tsx'
import { Matrix } from './Matrix.tsx'
import { OverarchingGoals } from './OverarchingGoals.tsx'
import { costsIn, goalChainIn, matrixIn, revenueIn, scorecardIn } from './planParts.ts'
import type { FigureProps } from './figureProps.ts'
import { Scorecard } from './Scorecard.tsx'
import { SpendingChart } from './SpendingChart.tsx'

interface DerivedViewProps extends FigureProps {
  readonly view: View
}

/** One of the figures, of the plan as it stands now. */
export function DerivedView({ view, ...props }: DerivedViewProps) {
  switch (view) {
    case 'overarching-goals':
      return <LiveOverarchingGoals {...props} />
    case 'areas':
      return <LiveAreas {...props} />
    case 'matrix':
      return <LiveMatrix {...props} />
    case 'scorecard':
      return <LiveScorecard {...props} />
    case 'goal-chain':
      return <LiveGoalChain {...props} />
    case 'costs':
      return <LiveSpending side="cost" {...props} />
    case 'revenue':
      return <LiveSpending side="revenue" {...props} />
    default:
      return view satisfies never
  }
}

const LiveOverarchingGoals = (props: FigureProps) => (
  <OverarchingGoals overarchingGoals={usePlanOutline()?.overarchingGoals ?? []} {...props} />
)

function LiveAreas(props: FigureProps) {
  const { areas = [], overarchingGoals = [] } = usePlanOutline() ?? {}
  return <Areas areas={areas} overarchingGoals={overarchingGoals} {...props} />
}

const LiveMatrix = (props: FigureProps) => <Matrix rows={useFromPlan(matrixIn)} {...props} />

const LiveScorecard = (props: FigureProps) => <Scorecard scorecard={useFromPlan(scorecardIn)} {...props} />

const LiveGoalChain = (props: FigureProps) => (
  <GoalChain chain={useFromPlan(goalChainIn)} unit={useMoneyUnit()} {...props} />
)

function LiveSpending({ side, ...props }: FigureProps & { readonly side: BudgetSide }) {
  const spending = useFromPlan(side === 'cost' ? costsIn : revenueIn)
  const unit = useMoneyUnit()
  return spending ? <SpendingChart side={side} spending={spending} unit={unit} {...props} /> : <EmptyFigure />
}

const useMoneyUnit = () => usePlanOutline()?.settings.moneyUnit ?? 'kr'
