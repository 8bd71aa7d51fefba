/** What figures are drawn from, and what a page may add to them. Each is the same in the text and on a page of its own. */
import type {
  BlockId,
  BudgetSide,
  BudgetSideLines,
  GoalChain,
  MatrixCell,
  MatrixRow,
  MoneyUnit,
  OverarchingGoal,
  Scorecard,
  Section,
  SectionId,
  StrategicArea,
} from '@samplan/domain'
import type { ReactNode } from 'react'

/** A section of a plan or of a frozen version: what a figure shows stands in it. */
export type FigureSection = Pick<Section, 'id' | 'blocks'>

export interface FigurePlace {
  readonly sectionId: SectionId
  /** Null for the section as a whole. */
  readonly blockId: BlockId | null
}

export interface FigureProps {
  /** Names the figure for those who listen. */
  readonly label: string
  /** Draws words so that they lead to their place in the plan; without it they are words only. */
  readonly link?: ((place: FigurePlace, words: string) => ReactNode) | undefined
}

export interface MatrixProps extends FigureProps {
  readonly rows: readonly MatrixRow<FigureSection>[]
  /** What a cell shows and does; without it a mark with the number of its goals (`MatrixMark`). */
  readonly cell?: ((cell: MatrixCell<FigureSection>, row: MatrixRow<FigureSection>) => ReactNode) | undefined
}

export interface ScorecardProps extends FigureProps {
  readonly scorecard: Scorecard<FigureSection>
}

export interface SpendingChartProps extends FigureProps {
  readonly side: BudgetSide
  readonly spending: BudgetSideLines
  readonly unit: MoneyUnit
}

export interface OverarchingGoalsProps extends FigureProps {
  readonly overarchingGoals: readonly OverarchingGoal[]
}

export interface AreasProps extends FigureProps {
  readonly areas: readonly StrategicArea[]
  readonly overarchingGoals: readonly OverarchingGoal[]
}

export interface GoalChainProps extends FigureProps {
  readonly chain: GoalChain<FigureSection>
  readonly unit: MoneyUnit
}
