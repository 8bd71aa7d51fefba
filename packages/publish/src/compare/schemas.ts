/**
 * What a comparison is made of, for whoever takes one over HTTP: nothing of what makes it, and nothing of paper.
 */
export type { ChangeStatus, FieldChange, FieldName, Move, Place, WordPiece } from './change.ts'
export type {
  ComparedBudget,
  ComparedColumn,
  ComparedFigure,
  ComparedGroup,
  ComparedLine,
} from './comparedBudget.ts'
export type { ComparedDerivedFigure, ComparedImage } from './comparedFigure.ts'
export type { ComparedCallout, ComparedNote, ComparedProse } from './comparedProse.ts'
export type { ComparedRow, ComparedRows } from './comparedRows.ts'
export type { ComparedEntry, ComparedStatement, StatementType } from './comparedStatement.ts'
export { summaryLines, type SummaryKind, type SummaryLine, type SummaryWords } from './summaryLines.ts'
export {
  planComparisonSchema,
  type ComparedBlock,
  type ComparedSection,
  type PlanComparison,
} from './comparison.ts'
export {
  comparisonSummarySchema,
  type ComparisonSummary,
  type StatementCounts,
  type SumChange,
} from './comparisonSummary.ts'
