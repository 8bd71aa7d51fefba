/** Figures that are drawn from the plan, in the text and on pages of their own. */
export { DerivedView } from './DerivedView.tsx'
export { GoalChain } from './GoalChain.tsx'
export { Matrix } from './Matrix.tsx'
export { MatrixMark } from './MatrixMark.tsx'
export { goalChainIn, matrixIn, scorecardIn } from './planParts.ts'
export type { FigurePlace, FigureSection } from './figureProps.ts'
export { Scorecard } from './Scorecard.tsx'
