/** What a comparison must know of the rest of the plan to be read. */
import type { Block, BudgetColumn, LineId, OverarchingGoalId, UserId } from '@samplan/domain'
import { createContext, useContext, type ReactNode } from 'react'

export interface ComparedWords {
  readonly nameOf: (userId: UserId) => string
  readonly overarchingGoals: ReadonlyMap<OverarchingGoalId, string>
  readonly areas: ReadonlyMap<string, string>
  /** Of goals that stand in the plan, by their block's id. */
  readonly goals: ReadonlyMap<string, string>
  readonly lineLabels: ReadonlyMap<LineId, string>
  readonly columns: readonly BudgetColumn[]
  /** Blocks as the paper shows them. */
  readonly draw: (blocks: readonly Block[]) => ReactNode
}

export const ComparedWordsContext = createContext<ComparedWords | null>(null)

export function useComparedWords(): ComparedWords {
  const words = useContext(ComparedWordsContext)
  if (words === null) throw new Error('a comparison needs ComparedWords above it')
  return words
}
