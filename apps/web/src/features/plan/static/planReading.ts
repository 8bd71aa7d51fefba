/** What a section at rest must know of the rest of the plan to be read: names of goals and people, figures elsewhere. */
import type {
  BlockId,
  BudgetColumn,
  LabelKey,
  LineId,
  MoneyUnit,
  OverarchingGoalId,
  RequestState,
  SectionId,
  UserId,
} from '@samplan/domain'
import { createContext, useContext } from 'react'

export interface TakenRequest {
  readonly state: RequestState
  /** What stands in the budget, in kronor; null until it does. */
  readonly kronor: number | null
}

export interface PlanReading {
  /** The organisation's own word, small first letter: "nyckelaktiviteter". */
  readonly label: (key: LabelKey, count: number) => string
  readonly nameOf: (userId: UserId) => string
  /** Own owners, else the nearest ancestor's. */
  readonly ownersOf: (sectionId: SectionId) => readonly UserId[]
  readonly overarchingGoals: ReadonlyMap<OverarchingGoalId, string>
  /** How many activities serve a goal. */
  readonly activityCounts: ReadonlyMap<BlockId, number>
  /** What each goal of the plan says. */
  readonly goalTexts: ReadonlyMap<BlockId, string>
  /** "Figur 2": of figures that have a caption. */
  readonly figureNumbers: ReadonlyMap<BlockId, number>
  readonly lineLabels: ReadonlyMap<LineId, string>
  readonly requests: ReadonlyMap<BlockId, TakenRequest>
  readonly columns: readonly BudgetColumn[]
  /** In which amounts are shown. */
  readonly unit: MoneyUnit
  readonly year: number
  /** Of the plan that this one was made from; null where it was not. */
  readonly previousYear: number | null
}

export const PlanReadingContext = createContext<PlanReading | null>(null)

export function usePlanReading(): PlanReading {
  const reading = useContext(PlanReadingContext)
  if (reading === null) throw new Error('a section at rest needs a PlanReading above it')
  return reading
}
